import Foundation
import Support

/// What NumPy and SciPy make of the demo's answer sheets: `Fixtures/statistics/evaluation.py` wrote it.
struct EvaluationFigures: Decodable {
    let reaction: Survey
    let behaviour: [String: Survey]
    let modules: [String: Gain]
    let assessments: [String: Counted]
    let measures: [String: Measure]

    struct Survey: Decodable {
        let answered: Int
        let meanRating: Double
        let questions: [String: Question]
        let comments: [String: [String]]
    }

    struct Question: Decodable {
        let answers: Int
        let taken: [String: Int]
        let mean: Double?
        let favourable: Double?
    }

    struct Gain: Decodable {
        let before: Double
        let after: Double
        let low: Double
        let high: Double
        let normalisedGain: Double
        let effectSize: Double
    }

    struct Counted: Decodable {
        let mean: Double
        let reached: Int
    }

    struct Measure: Decodable {
        /// Before and after, by whom or what it is about.
        let pairs: [String: [Double]]
        let incomplete: [String]
        let change: Double
        let low: Double?
        let high: Double?
    }

    static func read() throws -> EvaluationFigures {
        try JSONDecoder().decode(
            Self.self, from: Data(contentsOf: Fixture.url("statistics/evaluation.json")))
    }
}

/// An evaluation as `cadre evaluate --json` prints it.
struct Report: Decodable {
    let reaction: [Survey]
    let learning: Learning
    let behaviour: Behaviour
    let results: [Measure]

    struct Survey: Decodable {
        let respondent: String
        let asked: Int
        let answered: Int
        let released: Int
        let meanRating: Double?
        let questions: [Question]
        let comments: [Comments]?
    }

    struct Question: Decodable {
        let item: String
        let answers: Int?
        let mean: Double?
        let favourable: Double?
        let taken: [String: Int]?
    }

    struct Comments: Decodable {
        let item: String
        let texts: [String]
    }

    struct Learning: Decodable {
        let before: Double?
        let after: Double?
        let modules: [Module]
        let assessments: [Counted]
        let standings: [String: Int]
    }

    struct Module: Decodable {
        let after: String
        let gain: Gain
    }

    struct Gain: Decodable {
        let count: Int
        let before: Double
        let after: Double
        let difference: Range
        let normalisedGain: Double?
        let effectSize: Range
    }

    struct Range: Decodable {
        let value: Double
        let low: Double
        let high: Double
    }

    struct Counted: Decodable {
        let assessment: String
        let learners: Int
        let mean: Double?
        let reached: Int
    }

    struct Behaviour: Decodable {
        let forms: [String: [String: Int]]
        let means: [String: Double]
        let themes: [Theme]
        let surveys: [Survey]
    }

    struct Theme: Decodable {
        let item: String
        let ratings: [String: Side]
    }

    struct Side: Decodable {
        let answers: Int
        let mean: Double
    }

    struct Measure: Decodable {
        let measure: String
        let pairs: [Pair]
        let cohort: Pair?
        let incomplete: [Words]
        let change: Double?
        let difference: Difference?
    }

    struct Pair: Decodable {
        let about: Words
        let before: Double
        let after: Double
    }

    struct Difference: Decodable {
        let difference: Range?
    }

    struct Words: Decodable {
        let zhHans: String
    }
}
