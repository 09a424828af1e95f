/// Marks as whole thousandths, so that adding, comparing and exporting them is exact.
public struct Points: Sendable, Hashable, Codable {
    public let thousandths: Int

    public init(thousandths: Int) {
        self.thousandths = thousandths
    }

    /// Reads `12`, `2.5` or `-0.125`; nil for anything else, a fourth decimal included.
    public init?(decimal text: some StringProtocol) {
        let isNegative = text.first == "-"
        let parts = text.drop(while: { $0 == "-" }).split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, Self.isDigits(whole), whole.count <= 12,
            text.count - (isNegative ? 1 : 0) == whole.count + (parts.count == 2 ? parts[1].count + 1 : 0),
            let units = Int(whole)
        else { return nil }
        var fraction = 0
        if parts.count == 2 {
            guard Self.isDigits(parts[1]), parts[1].count <= 3,
                let value = Int(parts[1].padding(to: 3))
            else { return nil }
            fraction = value
        }
        self.init(thousandths: (isNegative ? -1 : 1) * (units * 1000 + fraction))
    }

    /// This many points times `numerator / denominator`, rounded once, half to even.
    ///
    /// - Precondition: `denominator` is positive.
    public func scaled(by numerator: Int, over denominator: Int) -> Points {
        let product = thousandths * numerator
        var (quotient, remainder) = product.quotientAndRemainder(dividingBy: denominator)
        if remainder < 0 {
            quotient -= 1
            remainder += denominator
        }
        let isUp =
            remainder * 2 > denominator || (remainder * 2 == denominator && !quotient.isMultiple(of: 2))
        return Points(thousandths: quotient + (isUp ? 1 : 0))
    }

    private static func isDigits(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
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

extension StringProtocol {
    fileprivate func padding(to length: Int) -> String {
        String(self) + String(repeating: "0", count: length - count)
    }
}
