import Foundation

@testable import Psychometrics

/// Samples and what NumPy and SciPy make of them: `Fixtures/statistics/figures.py` wrote it.
struct ReferenceFigures: Decodable {
    let distributions: [Distribution]
    let tests: [Test]
    let gains: [Gain]
    let kappas: [Kappa]
    let agreements: [Agreement]

    struct Distribution: Decodable {
        let kind: String
        let parameters: [Double]
        let at: Double
        let probability: Double
    }

    struct Test: Decodable {
        let maxima: [Double]
        let options: Int
        /// 1 where the person was right.
        let right: [[Double]]
        let choice: [[Int]]
        let mean: Double
        let deviation: Double
        let alpha: [Double]
        let measurementError: Double
        let items: [Item]
    }

    struct Item: Decodable {
        let facility: [Double]
        let discrimination: Double
        let itemTotal: Double
        let itemRest: [Double]
        let alphaIfDeleted: Double
        /// All, best third, worst third.
        let options: [[Double]]
    }

    struct Gain: Decodable {
        let before: [Double]
        let after: [Double]
        let difference: [Double]
        let normalisedGain: Double
        let effectSize: [Double]
    }

    struct Kappa: Decodable {
        let one: [Int]
        let other: [Int]
        let value: Double
    }

    struct Agreement: Decodable {
        let marks: [[Double]]
        let oneWay: [Double]
        let oneWayAverage: Double
        let twoWay: [Double]
        let twoWayAverage: Double
    }

    static let all: Result<ReferenceFigures, any Error> = Result {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let file = folder.appending(path: "../../Fixtures/statistics/figures.json").standardizedFileURL
        return try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
    }
}

extension ReferenceFigures.Test {
    var matrix: ScoreMatrix {
        var matrix = ScoreMatrix(
            personCount: right.count, maxima: maxima,
            optionCounts: Array(repeating: options, count: maxima.count))
        for person in right.indices {
            for item in maxima.indices {
                matrix.set(
                    right[person][item] * maxima[item], choice: choice[person][item], person: person,
                    item: item)
            }
        }
        return matrix
    }
}

extension Double {
    /// Whether both are the same but for what another order of summing does.
    func isClose(to other: Double, within tolerance: Double = 1e-9) -> Bool {
        abs(self - other) <= tolerance * Swift.max(1, abs(other))
    }
}

extension Estimate {
    func isClose(to figures: [Double], within tolerance: Double = 1e-9) -> Bool {
        zip([value, low, high], figures).allSatisfy { $0.isClose(to: $1, within: tolerance) }
    }
}
