/// How much of the differences between test results is not luck.
package struct Reliability: Sendable, Hashable, Codable {
    /// Cronbach's alpha, k/(k−1) · (1 − Σ s²ᵢ / s²) (L. J. Cronbach, Psychometrika 16, 1951), with its range after Feldt
    /// (Psychometrika 30, 1965).
    package let alpha: Estimate
    /// The standard error of measurement as a share of full marks: s · √(1 − α).
    package let measurementError: Double

    /// Nil for fewer than two persons or items, or when everybody has the same total.
    init?(_ sums: Sums) {
        guard let alpha = Self.alpha(sums, without: nil) else { return nil }
        let (n, k) = (Double(sums.personCount), Double(sums.itemCount))
        let numerator = FDistribution(numeratorDegrees: n - 1, denominatorDegrees: (n - 1) * (k - 1))
        self.alpha = Estimate(
            value: alpha, low: 1 - (1 - alpha) * numerator.quantile(1 - Estimate.tail),
            high: 1 - (1 - alpha) * numerator.quantile(Estimate.tail))
        measurementError = (sums.totalVariance * max(0, 1 - alpha)).squareRoot() / sums.maximum
    }

    static func alpha(_ sums: Sums, without item: Int?) -> Double? {
        let count = sums.itemCount - (item == nil ? 0 : 1)
        let variance = sums.totalVariance(without: item)
        guard count > 1, sums.personCount > 1, variance > 1e-12 else { return nil }
        let own = sums.itemVariances.indices.reduce(0) { $0 + ($1 == item ? 0 : sums.itemVariances[$1]) }
        return Double(count) / Double(count - 1) * (1 - own / variance)
    }
}

/// Variances of a complete matrix's items and totals, in points.
struct Sums {
    let personCount: Int
    let itemVariances: [Double]
    /// Of each item with the total.
    let covariances: [Double]
    let totalVariance: Double
    let maximum: Double

    var itemCount: Int { itemVariances.count }

    init(_ matrix: ScoreMatrix) {
        let (n, k) = (matrix.personCount, matrix.itemCount)
        var means = [Double](repeating: 0, count: k)
        for person in 0..<n {
            for item in 0..<k { means[item] += matrix.scores[person * k + item] / Double(n) }
        }
        let totalMean = means.reduce(0, +)
        var squares = [Double](repeating: 0, count: k)
        var products = [Double](repeating: 0, count: k)
        var totalSquares = 0.0
        for person in 0..<n {
            var total = -totalMean
            for item in 0..<k { total += matrix.scores[person * k + item] }
            totalSquares += total * total
            for item in 0..<k {
                let away = matrix.scores[person * k + item] - means[item]
                squares[item] += away * away
                products[item] += away * total
            }
        }
        let degrees = Double(max(1, n - 1))
        personCount = n
        itemVariances = squares.map { $0 / degrees }
        covariances = products.map { $0 / degrees }
        totalVariance = totalSquares / degrees
        maximum = matrix.maxima.reduce(0, +)
    }

    /// The variance of the totals that leave an item out.
    func totalVariance(without item: Int?) -> Double {
        guard let item else { return totalVariance }
        return totalVariance - 2 * covariances[item] + itemVariances[item]
    }
}
