public import CadreKit
public import Foundation

extension Item {
    /// A question answered by a number, right when within `tolerance` of `value`, both ends included.
    ///
    /// Literals of up to 12 digits are taken as they are written.
    public static func numeric(
        _ id: ItemID, objective: ObjectiveID? = nil, points: Points = 1, _ prompt: LocalizedText,
        unit: LocalizedText? = nil, value: Decimal, tolerance: Decimal = 0, feedback: LocalizedText? = nil
    ) -> Item {
        Item(
            id: id, objective: objective, prompt: prompt, points: points, response: .number(unit: unit),
            key: .number(value: value.asWritten, tolerance: tolerance.asWritten), feedback: feedback)
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

extension Decimal {
    /// The shortest decimal within a trillionth of this one.
    ///
    /// Swift makes a literal by way of `Double`, so that 0.07 arrives as 0.07000000000000001024.
    fileprivate var asWritten: Decimal {
        let leeway = magnitude * Decimal(sign: .plus, exponent: -12, significand: 1)
        let candidates = (0...18).lazy.map { places in
            var number = self
            var rounded = Decimal()
            NSDecimalRound(&rounded, &number, places, .plain)
            return rounded
        }
        return candidates.first { ($0 - self).magnitude <= leeway } ?? self
    }
}
