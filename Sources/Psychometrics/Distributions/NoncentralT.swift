import Foundation

/// The distribution of t when there is an effect: a normal variable with mean `noncentrality` and variance 1, over the
/// root of a chi-square over its degrees of freedom.
struct NoncentralT {
    let degreesOfFreedom: Double
    let noncentrality: Double

    /// How likely a value no greater than this is.
    ///
    /// By the series of Lenth (Algorithm AS 243, Applied Statistics 38, 1989), summed until its terms vanish.
    func probability(upTo t: Double) -> Double {
        guard t >= 0 else {
            return 1
                - NoncentralT(degreesOfFreedom: degreesOfFreedom, noncentrality: -noncentrality)
                .probability(upTo: -t)
        }
        let below = standardNormal(upTo: -noncentrality)
        let x = t * t / (t * t + degreesOfFreedom)
        guard x > 0 else { return below }
        let half = noncentrality * noncentrality / 2
        // Poisson weights of even and of odd terms, as logarithms: large effects would underflow otherwise.
        var sum = 0.0
        let centre = Int(half)
        let reach = 60 + Int(12 * half.squareRoot())
        for j in max(0, centre - reach)...(centre + reach) {
            let index = Double(j)
            let weight = exp(-half + index * logarithm(half) - lgamma(index + 1))
            let odd =
                noncentrality / 2.0.squareRoot()
                * exp(-half + index * logarithm(half) - lgamma(index + 1.5))
            sum +=
                weight * incompleteBeta(x, index + 0.5, degreesOfFreedom / 2)
                + odd * incompleteBeta(x, index + 1, degreesOfFreedom / 2)
        }
        return min(1, max(0, below + sum / 2))
    }

    /// The noncentrality at which a value no greater than `t` is this likely.
    static func noncentrality(
        atWhich t: Double, hasProbability probability: Double, degreesOfFreedom: Double
    ) -> Double {
        root(
            of: {
                probability
                    - NoncentralT(degreesOfFreedom: degreesOfFreedom, noncentrality: $0).probability(upTo: t)
            }, between: t - 1, and: t + 1)
    }

    private func logarithm(_ half: Double) -> Double { half > 0 ? log(half) : -1e4 }
}

/// How likely a normal variable with mean 0 and variance 1 is no greater than this.
func standardNormal(upTo z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }
