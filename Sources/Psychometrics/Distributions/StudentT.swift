/// Student's distribution with some degrees of freedom, which need not be whole.
struct StudentT {
    let degreesOfFreedom: Double

    /// How likely a value no greater than this is.
    func probability(upTo t: Double) -> Double {
        let tail =
            incompleteBeta(
                degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2
        return t > 0 ? 1 - tail : tail
    }

    /// The value that is not exceeded with this probability, from 0 to 1 without its ends.
    func quantile(_ probability: Double) -> Double {
        root(of: { self.probability(upTo: $0) - probability }, between: -1, and: 1)
    }
}
