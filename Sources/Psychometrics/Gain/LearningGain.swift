/// What a group of learners gained from a test before to a test after, each a share of full marks from 0 to 1.
package struct LearningGain: Sendable, Hashable, Codable {
    /// Learners who took both.
    package let count: Int
    package let before: Double
    package let after: Double
    /// The mean difference, with its range by Student's t; nil for fewer than two learners.
    package let difference: Estimate?
    /// The part of what could be gained that was: (after − before) / (1 − before), of the group's means (R. R. Hake,
    /// “Interactive-engagement versus traditional methods”, American Journal of Physics 66, 1998). Nil when all had full
    /// marks before.
    package let normalisedGain: Double?
    /// The mean difference in standard deviations of the differences (Cohen's d for pairs), its range by the noncentral
    /// t distribution (G. Cumming and S. Finch, Educational and Psychological Measurement 61, 2001). Nil for fewer than
    /// three learners, or when everybody gained the same.
    package let effectSize: Estimate?

    /// - Parameter pairs: each learner's share of full marks before and after; not empty.
    package init?(_ pairs: [(before: Double, after: Double)]) {
        guard !pairs.isEmpty else { return nil }
        count = pairs.count
        before = Moments(pairs.map(\.before)).mean
        after = Moments(pairs.map(\.after)).mean
        let differences = Moments(pairs.map { $0.after - $0.before })
        normalisedGain = before < 1 ? (after - before) / (1 - before) : nil
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
        guard count > 2, differences.deviation > 1e-12 else {
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
