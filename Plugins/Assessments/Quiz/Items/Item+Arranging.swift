public import CadreKit

extension Item {
    /// A question answered by putting the options in order; they are given in the right one.
    public static func ordering(
        _ id: ItemID, objective: ObjectiveID? = nil, points: Points = 1, _ prompt: LocalizedText,
        inOrder options: [AnswerOption], feedback: LocalizedText? = nil
    ) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt, points: points, response: .order(options: options),
            key: .order(options.map(\.id)), feedback: feedback)
    }

    /// A question answered by finding for each prompt its target; `pairs` leads from prompt to target.
    public static func matching(
        _ id: ItemID, objective: ObjectiveID? = nil, points: Points = 1, _ prompt: LocalizedText,
        prompts: [AnswerOption], targets: [AnswerOption], pairs: [OptionID: OptionID],
        feedback: LocalizedText? = nil
    ) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt, points: points,
            response: .pairs(prompts: prompts, targets: targets), key: .pairs(pairs), feedback: feedback)
    }
}
