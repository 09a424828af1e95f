package import CadreKit
package import Psychometrics

/// What an assessment's results tell of the assessment and of the learning.
package struct AssessmentAnalysis: Sendable {
    package let id: AssessmentID
    package let title: LocalizedText
    /// The cohort's; nil for all cohorts together.
    package let cohort: Code?
    /// Learners with a marked attempt.
    package let count: Int
    /// Nil for an assessment that several rate, or that is not marked.
    package let test: TestAnalysis?
    /// Nil for an assessment with one rater.
    package let agreement: RaterAgreement?
    /// Nil for an assessment that is not one of a module's two tests.
    package let gain: Gain?

    /// From a module's test before to its test after, for those who took both.
    package struct Gain: Sendable {
        package let before: AssessmentID
        package let after: AssessmentID
        package let figures: LearningGain

        package init(before: AssessmentID, after: AssessmentID, figures: LearningGain) {
            self.before = before
            self.after = after
            self.figures = figures
        }
    }

    /// Nil without attempts.
    ///
    /// - Parameter attempts: the first marked one of each learner.
    package init?(of id: AssessmentID, in cohort: Code?, _ attempts: [RatedAttempt], gain: Gain?) {
        guard let title = attempts.last?.paper.title else { return nil }
        self.id = id
        self.title = title
        self.cohort = cohort
        count = attempts.count
        agreement = RaterAgreement(attempts)
        test =
            agreement == nil
            ? TestAnalysis(
                attempts.compactMap { attempt in
                    guard case .scored(let score) = attempt.outcome else { return nil }
                    return ScoredAttempt(
                        paper: attempt.paper, answers: attempt.responses.first?.answers ?? [:], score: score)
                }) : nil
        self.gain = gain
    }
}
