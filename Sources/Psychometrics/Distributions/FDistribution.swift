/// Fisher and Snedecor's distribution of the ratio of two variances.
struct FDistribution {
    let numeratorDegrees: Double
    let denominatorDegrees: Double

    /// How likely a value no greater than this is.
    func probability(upTo f: Double) -> Double {
        guard f > 0 else { return 0 }
        let scaled = numeratorDegrees * f
        return incompleteBeta(
            scaled / (scaled + denominatorDegrees), numeratorDegrees / 2, denominatorDegrees / 2)
    }

    /// The value that is not exceeded with this probability, from 0 to 1 without its ends.
    func quantile(_ probability: Double) -> Double {
        root(of: { self.probability(upTo: $0) - probability }, between: 0, and: 1)
    }
}
