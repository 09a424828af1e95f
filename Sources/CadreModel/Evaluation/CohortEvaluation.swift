package import CadreKit
import Psychometrics

/// A cohort's course on the four levels of D. L. Kirkpatrick (“Techniques for Evaluating Training Programs”, Journal of
/// the American Society of Training Directors 13, 1959–60): reaction, learning, behaviour, results.
package struct CohortEvaluation: Sendable {
    package let cohort: Code
    package let title: String
    package let startsOn: Day
    /// The last day of teaching; nil before there are sessions or a last day is set.
    package let endsOn: Day?
    /// The day as of which follow-ups are due.
    package let day: Day
    package let learners: Int
    /// Surveys about the course and others taken before its end.
    package let reaction: [SurveyResult]
    package let learning: LearningResult
    package let behaviour: BehaviourResult
    package let results: [MeasureResult]

    package init(
        cohort: Cohort, endsOn: Day?, day: Day, learners: Int, reaction: [SurveyResult],
        learning: LearningResult, behaviour: BehaviourResult, results: [MeasureResult]
    ) {
        self.cohort = cohort.code
        title = cohort.title
        startsOn = cohort.startsOn
        self.endsOn = endsOn
        self.day = day
        self.learners = learners
        self.reaction = reaction
        self.learning = learning
        self.behaviour = behaviour
        self.results = results
    }
}

/// What a cohort's tests tell.
package struct LearningResult: Sendable {
    /// From test to test, a module each, in teaching order.
    package let gains: [ModuleGain]
    /// The assessments that count, in the order of the gradebook.
    package let assessments: [CountedAssessment]
    /// How many learners stand where.
    package let standings: [Standing: Int]

    package struct ModuleGain: Sendable {
        package let module: LocalizedText
        package let gain: AssessmentAnalysis.Gain

        package init(module: LocalizedText, gain: AssessmentAnalysis.Gain) {
            self.module = module
            self.gain = gain
        }
    }

    /// How the learners did in one component of the gradebook.
    package struct CountedAssessment: Sendable {
        package let id: AssessmentID
        package let title: LocalizedText
        /// Learners with a result.
        package let count: Int
        /// Nil while nobody has one.
        package let mean: Ratio?
        /// The least that passes; nil when only the total matters.
        package let minimum: Ratio?
        /// Those with a result who reach the least.
        package let reached: Int
    }

    package init(gains: [ModuleGain], gradebook: Gradebook, titles: [AssessmentID: LocalizedText]) {
        self.gains = gains
        assessments = gradebook.rule.components.enumerated().flatMap { place, component in
            component.source.assessments.map { id in
                let all = gradebook.lines.map { $0.result.components[place] }
                // Of several that count as one each has its own result, and only the whole a minimum.
                let isAlone = component.source.assessments.count == 1
                let results = all.compactMap { one in
                    isAlone ? one.result : one.members.first { $0.assessment == id }?.result
                }
                return CountedAssessment(
                    id: id, title: titles[id] ?? LocalizedText(asTyped: id.text), count: results.count,
                    mean: results.isEmpty ? nil : results.reduce(.zero, +) / results.count,
                    minimum: isAlone ? component.passMinimum : nil,
                    reached: all.count { $0.result != nil && $0.isMet })
            }
        }
        standings = Dictionary(gradebook.lines.map { ($0.result.standing, 1) }, uniquingKeysWith: +)
    }

    /// The mean of the modules' tests before; nil without tests.
    package var before: Double? { gains.mean(of: \.before) }
    package var after: Double? { gains.mean(of: \.after) }
}

extension [LearningResult.ModuleGain] {
    fileprivate func mean(of figure: (LearningGain) -> Double) -> Double? {
        isEmpty ? nil : map { figure($0.gain.figures) }.reduce(0, +) / Double(count)
    }
}

/// What learners, managers and peers say is done otherwise since the course.
package struct BehaviourResult: Sendable {
    package let surveys: [SurveyResult]
    package let followUps: [FollowUp]
    /// What more than one side was asked about, side by side.
    package let themes: [Theme]

    /// One question, by the id that all sides share.
    package struct Theme: Sendable {
        package let item: Item
        /// Those sides whose answers may be shown.
        package let ratings: [Respondent: SurveyFigures.Ratings]
    }

    package init(surveys: [SurveyResult], followUps: [FollowUp]) {
        self.surveys = surveys
        self.followUps = followUps
        let rated = surveys.flatMap { survey in
            survey.questions.filter { $0.item.levels != nil }.map { (survey.definition.respondent, $0) }
        }
        var seen: Set<ItemID> = []
        themes = rated.compactMap { _, question in
            let sides = rated.filter {
                $1.item.id == question.item.id && $1.item.levels == question.item.levels
            }
            guard sides.count > 1, seen.insert(question.item.id).inserted else { return nil }
            return Theme(
                item: question.item,
                ratings: Dictionary(
                    sides.compactMap { side, question in
                        if case .rating(let rating) = question.figures { (side, rating) } else { nil }
                    }, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// The mean of a side's means over the themes; nil while none may be shown.
    package func mean(of side: Respondent) -> Double? {
        let means = themes.compactMap { $0.ratings[side]?.mean }
        return means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
    }

    /// How many follow-ups that a side was asked for are in each state.
    package func states(of side: Respondent, on day: Day) -> [FollowUp.State: Int] {
        Dictionary(
            followUps.filter { $0.respondent == side }.map { ($0.state(on: day), 1) }, uniquingKeysWith: +)
    }
}
