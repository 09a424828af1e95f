/// Mean and spread of some figures.
struct Moments {
    let count: Int
    let mean: Double
    /// The sum of squared distances from the mean.
    let sumOfSquares: Double

    init(_ values: [Double]) {
        count = values.count
        let mean = values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
        self.mean = mean
        sumOfSquares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }

    /// Of the population from which the values are a sample: n − 1 in the denominator; zero for fewer than two.
    var variance: Double { count > 1 ? sumOfSquares / Double(count - 1) : 0 }
    var deviation: Double { variance.squareRoot() }
}
