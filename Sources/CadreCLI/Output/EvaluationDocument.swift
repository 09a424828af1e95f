import CadreKit
import CadreModel
import Foundation
import Psychometrics

/// An evaluation as `--json` gives it: shares from 0 to 1, results of the gradebook in per cent. What is withheld is
/// missing.
struct EvaluationDocument: Encodable {
    let cohort: String
    let title: String
    let starts: Day
    let ends: Day?
    let asOf: Day
    let learners: Int
    let reaction: [SurveyDocument]
    let learning: Learning
    let behaviour: Behaviour
    let results: [Measure]

    struct Learning: Encodable {
        let before: Double?
        let after: Double?
        let modules: [Module]
        let assessments: [Counted]
        let standings: [String: Int]
    }

    struct Module: Encodable {
        let module: LocalizedText
        let before: String
        let after: String
        let gain: LearningGain
    }

    struct Counted: Encodable {
        let assessment: String
        let title: LocalizedText
        let learners: Int
        let mean: Decimal?
        let minimum: Decimal?
        let reached: Int
    }

    struct Behaviour: Encodable {
        /// For each side, how many forms are in which state.
        let forms: [String: [String: Int]]
        let means: [String: Double]
        let themes: [Theme]
        let surveys: [SurveyDocument]
    }

    struct Theme: Encodable {
        let item: String
        let prompt: LocalizedText
        let ratings: [String: Side]
    }

    struct Side: Encodable {
        let answers: Int
        let mean: Double
    }

    struct Measure: Encodable {
        let measure: String
        let title: LocalizedText
        let unit: String?
        let lowerIsBetter: Bool
        let target: Double?
        let pairs: [Pair]
        let cohort: Pair?
        let incomplete: [LocalizedText]
        let change: Double?
        let difference: PairedDifference?
    }

    struct Pair: Encodable {
        let about: LocalizedText
        let before: Double
        let after: Double
    }

    init(_ evaluation: CohortEvaluation) {
        cohort = evaluation.cohort.text
        title = evaluation.title
        starts = evaluation.startsOn
        ends = evaluation.endsOn
        asOf = evaluation.day
        learners = evaluation.learners
        reaction = evaluation.reaction.map(SurveyDocument.init)
        learning = Learning(evaluation.learning)
        behaviour = Behaviour(evaluation.behaviour, on: evaluation.day)
        results = evaluation.results.map(Measure.init)
    }
}

extension EvaluationDocument.Learning {
    fileprivate init(_ learning: LearningResult) {
        before = learning.before
        after = learning.after
        modules = learning.gains.map {
            .init(
                module: $0.module, before: $0.gain.before.text, after: $0.gain.after.text,
                gain: $0.gain.figures)
        }
        assessments = learning.assessments.map {
            .init(
                assessment: $0.id.text, title: $0.title, learners: $0.count, mean: $0.mean?.decimalPercentage,
                minimum: $0.minimum?.decimalPercentage, reached: $0.reached)
        }
        standings = Dictionary(
            learning.standings.map { ($0.rawValue, $1) }, uniquingKeysWith: { first, _ in first })
    }
}

extension EvaluationDocument.Behaviour {
    fileprivate init(_ behaviour: BehaviourResult, on day: Day) {
        let sides = Set(behaviour.followUps.map(\.respondent))
        forms = Dictionary(
            sides.map { side in
                let states = behaviour.states(of: side, on: day).map { ($0.rawValue, $1) }
                return (side.rawValue, Dictionary(states, uniquingKeysWith: { first, _ in first }))
            }, uniquingKeysWith: { first, _ in first })
        means = Dictionary(
            sides.compactMap { side in behaviour.mean(of: side).map { (side.rawValue, $0) } },
            uniquingKeysWith: { first, _ in first })
        themes = behaviour.themes.map { theme in
            .init(
                item: theme.item.id.text, prompt: theme.item.prompt,
                ratings: Dictionary(
                    theme.ratings.map { ($0.rawValue, .init(answers: $1.count, mean: $1.mean)) },
                    uniquingKeysWith: { first, _ in first }))
        }
        surveys = behaviour.surveys.map(SurveyDocument.init)
    }
}

extension EvaluationDocument.Measure {
    fileprivate init(_ result: MeasureResult) {
        measure = result.measure.code.text
        title = result.measure.title
        unit = result.measure.unit
        lowerIsBetter = result.measure.isLowerBetter
        target = result.measure.target
        pairs = result.pairs.map(EvaluationDocument.Pair.init)
        cohort = result.whole.map(EvaluationDocument.Pair.init)
        incomplete = result.incomplete.map(\.title)
        change = result.change
        difference = result.difference
    }
}

extension EvaluationDocument.Pair {
    fileprivate init(_ pair: MeasureResult.Pair) {
        self.init(about: pair.about.title, before: pair.before, after: pair.after)
    }
}
