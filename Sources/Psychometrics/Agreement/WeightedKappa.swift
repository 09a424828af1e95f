/// How far two raters agree on an ordered scale, beyond what chance would have them agree.
///
/// κ = 1 − Σ w·o / Σ w·e with o the observed and e the expected frequencies and w the square of the distance (J. Cohen,
/// “Weighted kappa”, Psychological Bulletin 70, 1968): 1 for agreement everywhere, 0 for as much as chance gives.
package struct WeightedKappa: Sendable, Hashable, Codable {
    /// How many were rated by both.
    package let count: Int
    package let value: Double

    /// Nil when nothing was rated by both, or both gave everybody the same level, where chance explains everything.
    ///
    /// - Parameter pairs: the levels that the two gave, as they are spaced on the scale.
    package init?(_ pairs: [(Int, Int)]) {
        let expected = pairs.reduce(0.0) { sum, one in
            sum + pairs.reduce(0.0) { $0 + Double((one.0 - $1.1) * (one.0 - $1.1)) }
        }
        guard expected > 0 else { return nil }
        let observed = pairs.reduce(0.0) { $0 + Double(($1.0 - $1.1) * ($1.0 - $1.1)) }
        count = pairs.count
        value = 1 - observed * Double(count) / expected
    }
}
