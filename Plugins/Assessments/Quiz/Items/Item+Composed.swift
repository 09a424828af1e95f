public import CadreKit

extension Item {
    /// A text with gaps; the prompt has `[[id]]` where each stands.
    public static func cloze(
        _ id: ItemID, objective: ObjectiveID? = nil, points: Points = 1, _ prompt: LocalizedText,
        gaps: [Gap], keys: [OptionID: AnswerKey], feedback: LocalizedText? = nil
    ) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt, points: points, response: .gaps(gaps),
            key: .gaps(keys), feedback: feedback)
    }

    /// A question answered at length, worth what its criteria are worth together.
    public static func essay(
        _ id: ItemID, objective: ObjectiveID? = nil, _ prompt: LocalizedText, criteria: [Criterion],
        feedback: LocalizedText? = nil
    ) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt,
            points: criteria.reduce(.zero) { $0 + $1.points }, response: .essay, key: .criteria(criteria),
            feedback: feedback)
    }
}
