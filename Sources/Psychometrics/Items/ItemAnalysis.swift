/// How well a test and each of its items tell those who know from those who do not.
package struct ItemAnalysis: Sendable, Hashable, Codable {
    package let personCount: Int
    /// Of the shares of full marks, from 0 to 1.
    package let mean: Double
    package let deviation: Double
    package let reliability: Reliability?
    package let items: [ItemFigures]

    /// - Parameter matrix: of one person at least.
    package init(_ matrix: ScoreMatrix) {
        let shares = matrix.shares
        let moments = Moments(shares)
        let thirds = Thirds(of: shares)
        let sums = matrix.isComplete ? Sums(matrix) : nil
        personCount = matrix.personCount
        mean = moments.mean
        deviation = moments.deviation
        reliability = sums.flatMap(Reliability.init)
        items = (0..<matrix.itemCount).map { item in
            ItemFigures(item, of: matrix, shares: shares, thirds: thirds, sums: sums)
        }
    }
}

extension ItemFigures {
    fileprivate init(
        _ item: Int, of matrix: ScoreMatrix, shares: [Double], thirds: Thirds, sums: Sums?
    ) {
        var pairs = Comoments()
        var rests = Comoments()
        var (best, worst) = (Weighted(), Weighted())
        var options = [ChosenShare](repeating: ChosenShare(), count: matrix.optionCounts[item])
        let maximum = matrix.maxima[item]
        let totalMaximum = matrix.maxima.reduce(0, +)
        for person in 0..<matrix.personCount {
            let index = person * matrix.itemCount + item
            let score = matrix.scores[index]
            guard score != ScoreMatrix.notAsked else { continue }
            let share = score / maximum
            pairs.add(share, shares[person])
            // Where the papers differ, the rest of a paper is not known from its share; the whole serves.
            if sums != nil { rests.add(share, shares[person] * totalMaximum - score) }
            best.add(share, thirds.best[person])
            worst.add(share, thirds.worst[person])
            let choice = Int(matrix.choices[index])
            if options.indices.contains(choice) {
                options[choice].add(best: thirds.best[person], worst: thirds.worst[person])
            }
        }
        count = pairs.count
        facility = Estimate(share: pairs.meanX, of: pairs.count)
        discrimination = best.mean - worst.mean
        itemTotal = pairs.correlation
        itemRest = (sums == nil ? pairs : rests).correlation.map {
            Estimate(correlation: $0, of: pairs.count)
        }
        alphaIfDeleted = sums.flatMap { Reliability.alpha($0, without: item) }
        self.options = options.map { $0.figures(all: pairs.count, best: best.weight, worst: worst.weight) }
    }
}

/// The running covariance of two figures (Welford 1962).
private struct Comoments {
    private(set) var count = 0
    private(set) var meanX = 0.0
    private var meanY = 0.0
    private var squaresX = 0.0
    private var squaresY = 0.0
    private var products = 0.0

    mutating func add(_ x: Double, _ y: Double) {
        count += 1
        let (awayX, awayY) = (x - meanX, y - meanY)
        meanX += awayX / Double(count)
        meanY += awayY / Double(count)
        squaresX += awayX * (x - meanX)
        squaresY += awayY * (y - meanY)
        products += awayX * (y - meanY)
    }

    /// Nil when one of the two never changes.
    var correlation: Double? {
        guard squaresX > 1e-12, squaresY > 1e-12 else { return nil }
        return products / (squaresX * squaresY).squareRoot()
    }
}

private struct Weighted {
    private(set) var weight = 0.0
    private var sum = 0.0

    mutating func add(_ value: Double, _ weight: Double) {
        self.weight += weight
        sum += value * weight
    }

    var mean: Double { weight > 0 ? sum / weight : 0 }
}

private struct ChosenShare {
    private var all = 0.0
    private var best = 0.0
    private var worst = 0.0

    mutating func add(best: Double, worst: Double) {
        all += 1
        self.best += best
        self.worst += worst
    }

    func figures(all count: Int, best: Double, worst: Double) -> ItemFigures.OptionFigures {
        ItemFigures.OptionFigures(
            all: count > 0 ? all / Double(count) : 0, best: best > 0 ? self.best / best : 0,
            worst: worst > 0 ? self.worst / worst : 0)
    }
}
