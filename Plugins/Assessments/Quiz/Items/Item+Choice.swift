public import CadreKit

extension Item {
    /// A question with exactly one right option.
    public static func singleChoice(
        _ id: ItemID, objective: ObjectiveID? = nil, points: Points = 1, _ prompt: LocalizedText,
        options: [AnswerOption], key: OptionID, feedback: LocalizedText? = nil
    ) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt, points: points, response: .choice(options: options),
            key: .choice(key), feedback: feedback)
    }

    /// A question with any number of right options, marked with partial credit.
    public static func multipleChoice(
        _ id: ItemID, objective: ObjectiveID? = nil, points: Points = 1, _ prompt: LocalizedText,
        options: [AnswerOption], keys: Set<OptionID>, feedback: LocalizedText? = nil
    ) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt, points: points,
            response: .choices(options: options),
            key: .choices(keys), feedback: feedback)
    }

    /// A statement to be judged; its options are `true` and `false`, always in that order.
    public static func trueFalse(
        _ id: ItemID, objective: ObjectiveID? = nil, points: Points = 1, _ prompt: LocalizedText,
        key: Bool, feedback: LocalizedText? = nil
    ) -> Item {
        singleChoice(
            id, objective: objective, points: points, prompt, options: AnswerOption.trueFalse,
            key: key ? "true" : "false", feedback: feedback)
    }
}
