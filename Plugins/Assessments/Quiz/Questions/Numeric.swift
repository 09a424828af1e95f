import CadreKit
import Foundation

/// A number, right when it is no further from the value than the tolerance; compared in decimals, exactly.
struct Numeric: Question {
    let unit: LocalizedText?
    let value: Decimal
    let tolerance: Decimal

    var flaw: LocalizedText? {
        guard !tolerance.isNaN, tolerance >= 0 else {
            return LocalizedText(
                en: "its tolerance is \(tolerance); it must be 0 or more", zhHans: "容差为 \(tolerance)，不能小于 0")
        }
        return nil
    }

    var perfectAnswer: Answer? { .number(value) }

    var solution: LocalizedText {
        .composed { words(value, in: $0) + (tolerance > 0 ? " ± \(words(tolerance, in: $0))" : "") }
    }

    func verdict(on answer: Answer) -> Verdict? {
        guard case .number(let number) = answer else { return nil }
        let isRight = (number - value).magnitude <= tolerance
        return isRight
            ? .right
            : .wrong(
                LocalizedText(
                    en: words(number, in: .english), zhHans: " " + words(number, in: .simplifiedChinese)))
    }

    private func words(_ number: Decimal, in language: Language) -> String {
        unit.map { "\(number) \($0.text(in: language))" } ?? "\(number)"
    }
}
