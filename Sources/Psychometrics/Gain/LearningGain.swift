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
        guard let paired = PairedDifference(pairs) else { return nil }
        count = paired.count
        before = paired.before
        after = paired.after
        difference = paired.difference
        normalisedGain = before < 1 ? (after - before) / (1 - before) : nil
        effectSize = paired.effectSize
    }
}
