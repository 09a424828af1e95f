/// Marks as whole thousandths, so that adding, comparing and exporting them is exact.
public struct Points: Sendable, Hashable, Codable {
    public let thousandths: Int

    public init(thousandths: Int) {
        self.thousandths = thousandths
    }

    /// Reads `12`, `2.5` or `-0.125`; nil for anything else, a fourth decimal or a thirteenth digit before the
    /// point included.
    public init?(decimal text: some StringProtocol) {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let parts = text.utf8.dropFirst(isNegative ? 1 : 0)
            .split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Self.digits($0, atMost: 12) }),
            let fraction = parts.count == 1 ? [] : Self.digits(parts[1], atMost: 3)
        else { return nil }
        let decimals = fraction + Array(repeating: 0, count: 3 - fraction.count)
        let magnitude = (whole + decimals).reduce(0) { $0 * 10 + $1 }
        self.init(thousandths: isNegative ? -magnitude : magnitude)
    }

    /// This many points times `numerator / denominator`, rounded once, half to even.
    ///
    /// - Precondition: `denominator` is positive, and the result fits.
    public func scaled(by numerator: Int, over denominator: Int) -> Points {
        let divisor = Int128(denominator)
        var (quotient, remainder) = (Int128(thousandths) * Int128(numerator))
            .quotientAndRemainder(dividingBy: divisor)
        if remainder < 0 {
            quotient -= 1
            remainder += divisor
        }
        let isUp = remainder * 2 > divisor || (remainder * 2 == divisor && !quotient.isMultiple(of: 2))
        return Points(thousandths: Int(quotient + (isUp ? 1 : 0)))
    }

    private static func digits(_ text: some Collection<UInt8>, atMost limit: Int) -> [Int]? {
        let zero = UInt8(ascii: "0")
        guard (1...limit).contains(text.count), text.allSatisfy({ (zero...zero + 9).contains($0) }) else {
            return nil
        }
        return text.map { Int($0 - zero) }
    }
}

extension Points: ExpressibleByIntegerLiteral {
    public init(integerLiteral points: Int) {
        self.init(thousandths: points * 1000)
    }
}

extension Points: AdditiveArithmetic, Comparable {
    public static let zero = Points(thousandths: 0)

    public static func + (one: Self, other: Self) -> Self {
        Points(thousandths: one.thousandths + other.thousandths)
    }

    public static func - (one: Self, other: Self) -> Self {
        Points(thousandths: one.thousandths - other.thousandths)
    }

    public static func < (one: Self, other: Self) -> Bool { one.thousandths < other.thousandths }
}

extension Points: CustomStringConvertible {
    /// The shortest exact decimal: `3`, `2.5`, `0.333`.
    public var description: String {
        let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
        let sign = thousandths < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        var digits = String(rest + 1000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}
