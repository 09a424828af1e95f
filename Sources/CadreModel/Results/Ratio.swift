import BigInt
package import CadreKit

/// An exact share: weights and averages are never rounded before they are shown.
package struct Ratio: Sendable, Hashable {
    // Lowest terms, denominator positive, so that equal ratios are equal values.
    let numerator: BigInt
    let denominator: BigInt

    package static let zero = Ratio(0, 1)
    package static let one = Ratio(1, 1)

    /// - Precondition: `denominator` is not zero.
    package init(_ numerator: Int, _ denominator: Int) {
        self.init(BigInt(numerator), BigInt(denominator))
    }

    /// Points earned of points possible; nil when nothing could be earned.
    package init?(_ points: Points, of maximum: Points) {
        guard maximum > .zero else { return nil }
        self.init(points.thousandths, maximum.thousandths)
    }

    /// Reads `70` or `72.5` as so many per cent; nil for anything but 0 to 100 with three decimals at most.
    package init?(perCent text: some StringProtocol) {
        guard let number = Points(decimal: text), (0...100_000).contains(number.thousandths) else {
            return nil
        }
        self.init(number.thousandths, 100_000)
    }

    private init(_ numerator: BigInt, _ denominator: BigInt) {
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let sign: BigInt = denominator < 0 ? -1 : 1
        self.numerator = numerator / divisor * sign
        self.denominator = denominator / divisor * sign
    }
}

extension Ratio: AdditiveArithmetic, Comparable {
    package static func + (one: Self, other: Self) -> Self {
        Ratio(
            one.numerator * other.denominator + other.numerator * one.denominator,
            one.denominator * other.denominator)
    }

    package static func - (one: Self, other: Self) -> Self {
        Ratio(
            one.numerator * other.denominator - other.numerator * one.denominator,
            one.denominator * other.denominator)
    }

    package static func * (one: Self, other: Self) -> Self {
        Ratio(one.numerator * other.numerator, one.denominator * other.denominator)
    }

    package static func / (one: Self, divisor: Int) -> Self {
        Ratio(one.numerator, one.denominator * BigInt(divisor))
    }

    package static func < (one: Self, other: Self) -> Bool {
        one.numerator * other.denominator < other.numerator * one.denominator
    }
}

extension Ratio {
    /// In per cent with `decimals` places, rounded half to even: `83.33`.
    package func percentage(decimals: Int = 1) -> String {
        (numerator * 100 * BigInt(10).power(decimals)).dividedHalfToEven(by: denominator)
            .decimal(decimals: decimals)
    }

    /// In per cent with `decimals` places, never below the exact value: what is required must not read too low.
    package func percentageRoundedUp(decimals: Int = 1) -> String {
        let (quotient, remainder) = (numerator * 100 * BigInt(10).power(decimals))
            .quotientAndRemainder(dividingBy: denominator)
        return (remainder > 0 ? quotient + 1 : quotient).decimal(decimals: decimals)
    }
}

extension Ratio {
    /// In thousandths of a per cent; what is smaller is cut off.
    package var thousandthsOfPercent: Int { Int(numerator * 100_000 / denominator) }

    /// What is left of it when every decimal of the per cent after the first `decimals` is cut off; never negative.
    func cutToPercent(decimals: Int) -> Ratio {
        let steps = BigInt(10).power(decimals + 2)
        return Ratio(numerator * steps / denominator, steps)
    }
}

extension Ratio: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try String(from: decoder)
        let parts = text.split(separator: "/").map { BigInt(String($0)) }
        guard parts.count == 2, let numerator = parts[0], let denominator = parts[1], denominator > 0 else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath, debugDescription: "“\(text)” is not a ratio such as 7/10")
            )
        }
        self.init(numerator, denominator)
    }

    package func encode(to encoder: any Encoder) throws {
        try "\(numerator)/\(denominator)".encode(to: encoder)
    }
}

extension BigInt {
    fileprivate func dividedHalfToEven(by divisor: BigInt) -> BigInt {
        var (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        if remainder < 0 {
            quotient -= 1
            remainder += divisor
        }
        let isUp = remainder * 2 > divisor || (remainder * 2 == divisor && quotient % 2 != 0)
        return isUp ? quotient + 1 : quotient
    }

    /// This many units of the last decimal place as text: 8333 of two is `83.33`.
    fileprivate func decimal(decimals: Int) -> String {
        let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: BigInt(10).power(decimals).magnitude)
        let sign = self < 0 ? "-" : ""
        guard decimals > 0 else { return "\(sign)\(whole)" }
        let digits = String(rest)
        return "\(sign)\(whole)." + String(repeating: "0", count: decimals - digits.count) + digits
    }
}
