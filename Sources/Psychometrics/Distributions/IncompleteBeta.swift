import Foundation

/// The regularised incomplete beta function Iₓ(a, b), from which the distributions of t and F follow.
///
/// By the continued fraction of NIST's Digital Library of Mathematical Functions, 8.17.22, evaluated from the front
/// (Lentz 1976, as Thompson and Barnett 1986 amended it); right to about 14 digits for a and b up to a million.
///
/// - Parameters:
///   - x: from 0 to 1.
///   - a: positive.
///   - b: positive.
func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    // The fraction converges fast on this side of the mean only.
    guard x <= (a + 1) / (a + b + 2) else { return 1 - incompleteBeta(1 - x, b, a) }
    let logarithm = a * log(x) + b * log1p(-x) + lgamma(a + b) - lgamma(a) - lgamma(b)
    return exp(logarithm) / (a * continuedFraction(x, a, b))
}

private func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var fraction = 1.0
    var (upper, lower) = (1.0, 0.0)
    for step in 1...10_000 {
        let m = Double(step / 2)
        let numerator =
            step.isMultiple(of: 2)
            ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        lower = 1 + numerator * lower
        if abs(lower) < tiny { lower = tiny }
        lower = 1 / lower
        upper = 1 + numerator / upper
        if abs(upper) < tiny { upper = tiny }
        fraction *= upper * lower
        if abs(upper * lower - 1) < 1e-15 { break }
    }
    return fraction
}
