import Foundation

/// A figure found in a sample, and the range in which the true one lies 95 times of 100.
package struct Estimate: Sendable, Hashable, Codable {
    package let value: Double
    package let low: Double
    package let high: Double

    package init(value: Double, low: Double, high: Double) {
        self.value = value
        self.low = low
        self.high = high
    }

    /// The width of the range that is meant everywhere.
    static let confidence = 0.95
    /// What is left on each side of the range.
    static let tail = (1 - confidence) / 2
    /// The normal distribution's quantile at 97.5 %.
    static let normalQuantile = 1.959_963_984_540_054
}

extension Estimate {
    /// A share of so many, with Wilson's score interval (E. B. Wilson, Journal of the American Statistical Association 22,
    /// 1927).
    init(share: Double, of count: Int) {
        guard count > 0 else {
            self.init(value: share, low: 0, high: 1)
            return
        }
        let n = Double(count)
        let square = Self.normalQuantile * Self.normalQuantile
        let centre = (share + square / (2 * n)) / (1 + square / n)
        let variance = max(0, share * (1 - share)) / n + square / (4 * n * n)
        let reach = Self.normalQuantile * variance.squareRoot() / (1 + square / n)
        self.init(value: share, low: max(0, centre - reach), high: min(1, centre + reach))
    }

    /// A correlation in so many pairs, its range by Fisher's transformation; from −1 to 1 for fewer than four.
    init(correlation: Double, of count: Int) {
        guard count > 3, abs(correlation) < 1 else {
            self.init(
                value: correlation, low: count > 3 ? correlation : -1, high: count > 3 ? correlation : 1)
            return
        }
        let reach = Self.normalQuantile / Double(count - 3).squareRoot()
        let centre = atanh(correlation)
        self.init(value: correlation, low: tanh(centre - reach), high: tanh(centre + reach))
    }
}
