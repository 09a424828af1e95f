public import CadreKit
public import struct Foundation.Decimal

extension Item {
    /// A question answered by a number, right when within `tolerance` of `value`, both ends included.
    public static func numeric(
        _ id: ItemID, objective: ObjectiveID? = nil, points: Points = 1, _ prompt: LocalizedText,
        unit: LocalizedText? = nil, value: Decimal, tolerance: Decimal = 0, feedback: LocalizedText? = nil
    ) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt, points: points, response: .number(unit: unit),
            key: .number(value: value, tolerance: tolerance), feedback: feedback)
    }

    /// A question answered by a few words, right when they are one of `accepted`, in whichever language.
    ///
    /// Case, width, spaces and surrounding punctuation do not count.
    public static func shortText(
        _ id: ItemID, objective: ObjectiveID? = nil, points: Points = 1, _ prompt: LocalizedText,
        accepted: [String], feedback: LocalizedText? = nil
    ) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt, points: points, response: .text,
            key: .text(accepted: accepted), feedback: feedback)
    }
}
