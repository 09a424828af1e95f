/// How much of the difference between marks is a difference between those who were marked, not between raters.
///
/// By P. E. Shrout and J. L. Fleiss, “Intraclass correlations: uses in assessing rater reliability”, Psychological
/// Bulletin 86, 1979: their model 1 where anybody may have rated anybody, model 2 where the same raters, a sample of all
/// there might be, rated everybody; absolute agreement in both.
package struct IntraclassCorrelation: Sendable, Hashable, Codable {
    package enum Model: String, Sendable, Codable {
        /// Any raters for each subject: ICC(1,1) and ICC(1,k).
        case oneWay
        /// The same raters for all: ICC(2,1) and ICC(2,k).
        case twoWay
    }

    package let model: Model
    package let subjects: Int
    package let raters: Int
    /// Of one rater's mark.
    package let single: Estimate
    /// Of the mean of all raters' marks.
    package let average: Double

    /// Nil for fewer than two subjects or raters, or when all subjects have the same mean mark.
    ///
    /// - Parameter marks: a row for each subject, a mark by each rater in it, in the raters' order for `.twoWay`.
    package init?(_ marks: [[Double]], _ model: Model) {
        guard let raters = marks.first?.count, raters > 1, marks.count > 1,
            marks.allSatisfy({ $0.count == raters })
        else { return nil }
        let squares = MeanSquares(marks)
        guard squares.betweenSubjects > 0 else { return nil }
        self.model = model
        subjects = marks.count
        self.raters = raters
        switch model {
        case .oneWay:
            single = squares.oneWay
            average =
                (squares.betweenSubjects - squares.withinSubjects) / squares.betweenSubjects
        case .twoWay:
            single = squares.twoWay
            average =
                (squares.betweenSubjects - squares.residual)
                / (squares.betweenSubjects + (squares.betweenRaters - squares.residual) / squares.n)
        }
    }
}

/// The analysis of variance of a table of marks.
private struct MeanSquares {
    let n: Double
    let k: Double
    let betweenSubjects: Double
    let withinSubjects: Double
    let betweenRaters: Double
    let residual: Double

    init(_ marks: [[Double]]) {
        n = Double(marks.count)
        k = Double(marks[0].count)
        let all = Moments(marks.flatMap(\.self))
        let rows = Moments(marks.map { Moments($0).mean })
        let columns = Moments(marks[0].indices.map { column in Moments(marks.map { $0[column] }).mean })
        let within = marks.reduce(0) { $0 + Moments($1).sumOfSquares }
        betweenSubjects = k * rows.sumOfSquares / (n - 1)
        withinSubjects = within / (n * (k - 1))
        betweenRaters = n * columns.sumOfSquares / (k - 1)
        residual =
            max(0, all.sumOfSquares - k * rows.sumOfSquares - n * columns.sumOfSquares)
            / ((n - 1) * (k - 1))
    }

    var oneWay: Estimate {
        let value = (betweenSubjects - withinSubjects) / (betweenSubjects + (k - 1) * withinSubjects)
        guard withinSubjects > 0 else { return Estimate(value: value, low: value, high: value) }
        let f = betweenSubjects / withinSubjects
        let (one, other) = (n - 1, n * (k - 1))
        let low =
            f / FDistribution(numeratorDegrees: one, denominatorDegrees: other).quantile(1 - Estimate.tail)
        let high =
            f * FDistribution(numeratorDegrees: other, denominatorDegrees: one).quantile(1 - Estimate.tail)
        return Estimate(value: value, low: (low - 1) / (low + k - 1), high: (high - 1) / (high + k - 1))
    }

    var twoWay: Estimate {
        let value =
            (betweenSubjects - residual)
            / (betweenSubjects + (k - 1) * residual + k * (betweenRaters - residual) / n)
        guard residual > 0 else { return Estimate(value: value, low: value, high: value) }
        let ratio = betweenRaters / residual
        let weight = n * (1 + (k - 1) * value) - k * value
        let degrees =
            (k - 1) * (n - 1) * square(k * value * ratio + weight)
            / ((n - 1) * square(k * value * ratio) + square(weight))
        let low = FDistribution(numeratorDegrees: n - 1, denominatorDegrees: degrees).quantile(
            1 - Estimate.tail)
        let high = FDistribution(numeratorDegrees: degrees, denominatorDegrees: n - 1).quantile(
            1 - Estimate.tail)
        let spread = k * betweenRaters + (k * n - k - n) * residual
        return Estimate(
            value: value,
            low: n * (betweenSubjects - low * residual) / (low * spread + n * betweenSubjects),
            high: n * (high * betweenSubjects - residual) / (spread + n * high * betweenSubjects))
    }
}

private func square(_ value: Double) -> Double { value * value }
