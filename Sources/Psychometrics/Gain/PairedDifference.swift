/// How far figures of the same people or things differ from before to after.
package struct PairedDifference: Sendable, Hashable, Codable {
    package let count: Int
    package let before: Double
    package let after: Double
    /// The mean difference, with its range by Student's t; nil for fewer than two pairs.
    package let difference: Estimate?
    /// The mean difference in standard deviations of the differences (Cohen's d for pairs), its range by the noncentral
    /// t distribution (G. Cumming and S. Finch, Educational and Psychological Measurement 61, 2001). Nil for fewer than
    /// three pairs, or when all differ by the same.
    package let effectSize: Estimate?

    /// Nil without pairs.
    package init?(_ pairs: [(before: Double, after: Double)]) {
        guard !pairs.isEmpty else { return nil }
        count = pairs.count
        before = Moments(pairs.map(\.before)).mean
        after = Moments(pairs.map(\.after)).mean
        let differences = Moments(pairs.map { $0.after - $0.before })
        let degrees = Double(count - 1)
        let root = Double(count).squareRoot()
        let error = differences.deviation / root
        difference =
            count > 1
            ? Estimate(
                value: differences.mean,
                reach: error * StudentT(degreesOfFreedom: degrees).quantile(1 - Estimate.tail))
            : nil
        // Differences of binary fractions are equal but for their last digit.
        guard count > 2, differences.deviation > 1e-12 * max(1, abs(before), abs(after)) else {
            effectSize = nil
            return
        }
        let t = differences.mean / error
        let bounds = [1 - Estimate.tail, Estimate.tail].map {
            NoncentralT.noncentrality(atWhich: t, hasProbability: $0, degreesOfFreedom: degrees) / root
        }
        effectSize = Estimate(value: t / root, low: bounds[0], high: bounds[1])
    }
}

extension Estimate {
    fileprivate init(value: Double, reach: Double) {
        self.init(value: value, low: value - reach, high: value + reach)
    }
}
