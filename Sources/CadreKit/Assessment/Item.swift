/// One question with its key: everything that marking, explaining and analysing it needs.
public struct Item: Sendable, Hashable, Codable, Identifiable {
    public let id: ItemID
    public let objective: ObjectiveID?
    public let prompt: LocalizedText
    /// The most that the item can earn; zero for an item that is not marked.
    public let points: Points
    public let response: ResponseFormat
    /// Nil for an item without a right answer, as in a survey.
    public let key: AnswerKey?
    /// Why the right answer is right, shown after marking.
    public let feedback: LocalizedText?

    public init(
        id: ItemID, objective: ObjectiveID? = nil, prompt: LocalizedText, points: Points,
        response: ResponseFormat, key: AnswerKey?, feedback: LocalizedText? = nil
    ) {
        self.id = id
        self.objective = objective
        self.prompt = prompt
        self.points = points
        self.response = response
        self.key = key
        self.feedback = feedback
    }
}
