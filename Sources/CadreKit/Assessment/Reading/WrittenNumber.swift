import Foundation

/// A number read digit by digit, never through binary floating point: `12`, `-0.1`, `1.25e3`.
struct WrittenNumber {
    private let isNegative: Bool
    /// The digits that count, without zeros at either end; empty for zero.
    private let digits: Substring
    /// The power of ten of the last digit; nil when it is beyond counting.
    private let exponent: Int?

    /// Nil for what is no number.
    init?(_ text: String) {
        guard let match = text.wholeMatch(of: /(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?/) else {
            return nil
        }
        let (_, sign, whole, fraction, power) = match.output
        let written = (whole + (fraction ?? "")).drop { $0 == "0" }
        let zeros = written.reversed().prefix { $0 == "0" }.count
        isNegative = !sign.isEmpty
        digits = written.dropLast(zeros)
        exponent = Int32(power ?? "0").map { Int($0) - (fraction?.count ?? 0) + zeros }
    }

    /// The number, exactly; nil with more than 18 digits before or after the point.
    var decimal: Decimal? {
        guard !digits.isEmpty else { return 0 }
        guard let exponent, exponent >= -18, digits.count + exponent <= 18 else { return nil }
        let sign = isNegative ? "-" : ""
        return Decimal(string: "\(sign)\(digits)e\(exponent)", locale: Locale(identifier: "en_US_POSIX"))
    }
}

extension Decimal {
    /// True with at most 18 digits on either side of the point: differences of two such numbers fit the 38
    /// digits of a decimal.
    var isComparedExactly: Bool {
        guard isFinite, magnitude < Decimal(sign: .plus, exponent: 18, significand: 1) else { return false }
        var number = self
        var rounded = Decimal()
        NSDecimalRound(&rounded, &number, 18, .plain)
        return rounded == self
    }
}
