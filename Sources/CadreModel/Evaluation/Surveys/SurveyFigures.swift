import CadreKit
import Foundation

/// What a group answered to one question.
package enum SurveyFigures: Sendable, Hashable {
    case rating(Ratings)
    /// The answers in all, and how many took each option, in the options' order.
    case options(count: Int, taken: [Int])
    case number(count: Int, mean: Double)

    package struct Ratings: Sendable, Hashable {
        package let count: Int
        package let mean: Double
        /// How many took each level, lowest first.
        package let taken: [Int]
        /// The share of answers in the scale's upper half: of four or five levels on the two highest.
        package let favourable: Double
    }

    /// Nil without answers, and for a question whose answers cannot be counted.
    init?(of item: Item, _ answers: [Answer]) {
        guard !answers.isEmpty else { return nil }
        let count = answers.count
        switch item.response {
        case .rating(let levels):
            let values = answers.compactMap { if case .rating(let value) = $0 { value } else { nil } }
            let taken = levels.map { level in values.count { $0 == level.value } }
            self = .rating(
                Ratings(
                    count: count, mean: Double(values.reduce(0, +)) / Double(count), taken: taken,
                    favourable: Double(taken.suffix(levels.count / 2).reduce(0, +)) / Double(count)))
        case .choice(let options), .choices(let options):
            self = .options(
                count: count, taken: options.map { option in answers.count { $0.takes(option.id) } })
        case .number:
            let sum = answers.reduce(Decimal.zero) { if case .number(let n) = $1 { $0 + n } else { $0 } }
            self = .number(count: count, mean: NSDecimalNumber(decimal: sum).doubleValue / Double(count))
        default: return nil
        }
    }
}

extension Answer {
    fileprivate func takes(_ option: OptionID) -> Bool {
        switch self {
        case .choice(let one): one == option
        case .choices(let several): several.contains(option)
        default: false
        }
    }
}
