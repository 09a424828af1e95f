/// One question with its key: everything that marking, explaining and analysing it needs.
public struct Item: Sendable, Hashable, Codable, Identifiable {
    public var id: ItemID
    public var objective: ObjectiveID?
    public var prompt: LocalizedText
    /// The most that the item can earn; zero for an item that is not marked.
    public var points: Points
    public var response: ResponseFormat
    /// Nil for an item without a right answer, as in a survey.
    public var key: AnswerKey?
    /// Why the right answer is right, shown after marking.
    public var feedback: LocalizedText?
    /// What to say, after marking, to whoever chose an option.
    public var optionFeedback: [OptionID: LocalizedText]
    public var difficulty: Difficulty?
    /// Words to find it by in a bank, in no order; unique.
    public var tags: [String]
    /// Which version of a bank's item it is, from 1; nil for an item that a module brings along.
    public var version: Int?

    public init(
        id: ItemID, objective: ObjectiveID? = nil, prompt: LocalizedText, points: Points,
        response: ResponseFormat, key: AnswerKey?, feedback: LocalizedText? = nil,
        optionFeedback: [OptionID: LocalizedText] = [:], difficulty: Difficulty? = nil, tags: [String] = [],
        version: Int? = nil
    ) {
        self.id = id
        self.objective = objective
        self.prompt = prompt
        self.points = points
        self.response = response
        self.key = key
        self.feedback = feedback
        self.optionFeedback = optionFeedback
        self.difficulty = difficulty
        self.tags = tags
        self.version = version
    }

    /// The item as a bank keeps it: how hard it is meant to be, the words it is found by, and what to say, after marking,
    /// to whoever chose an option.
    public func banked(
        _ difficulty: Difficulty, tags: [String], optionFeedback: [OptionID: LocalizedText] = [:]
    ) -> Item {
        var item = self
        item.difficulty = difficulty
        item.tags = tags
        item.optionFeedback = optionFeedback
        return item
    }

    /// The item asked another way, such as with its options in another order.
    public func asked(as response: ResponseFormat) -> Item {
        var item = self
        item.response = response
        return item
    }
}

extension Item {
    private enum Member: String, CodingKey {
        case id, objective, prompt, points, response, key, feedback, optionFeedback, difficulty, tags, version
    }

    /// Reads papers and content kept by earlier versions too, whose items had neither tags nor versions.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Member.self)
        self.init(
            id: try members.decode(ItemID.self, forKey: .id),
            objective: try members.decodeIfPresent(ObjectiveID.self, forKey: .objective),
            prompt: try members.decode(LocalizedText.self, forKey: .prompt),
            points: try members.decode(Points.self, forKey: .points),
            response: try members.decode(ResponseFormat.self, forKey: .response),
            key: try members.decodeIfPresent(AnswerKey.self, forKey: .key),
            feedback: try members.decodeIfPresent(LocalizedText.self, forKey: .feedback),
            optionFeedback: try members.decodeIfPresent(
                [OptionID: LocalizedText].self, forKey: .optionFeedback) ?? [:],
            difficulty: try members.decodeIfPresent(Difficulty.self, forKey: .difficulty),
            tags: try members.decodeIfPresent([String].self, forKey: .tags) ?? [],
            version: try members.decodeIfPresent(Int.self, forKey: .version))
    }

    /// What says nothing is left out, so that content of modules without banks keeps its text and its hash.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: Member.self)
        try members.encode(id, forKey: .id)
        try members.encodeIfPresent(objective, forKey: .objective)
        try members.encode(prompt, forKey: .prompt)
        try members.encode(points, forKey: .points)
        try members.encode(response, forKey: .response)
        try members.encodeIfPresent(key, forKey: .key)
        try members.encodeIfPresent(feedback, forKey: .feedback)
        if !optionFeedback.isEmpty { try members.encode(optionFeedback, forKey: .optionFeedback) }
        try members.encodeIfPresent(difficulty, forKey: .difficulty)
        if !tags.isEmpty { try members.encode(tags, forKey: .tags) }
        try members.encodeIfPresent(version, forKey: .version)
    }
}
