package import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let releaseSurveys = Verb("survey.release")
    package static let setThreshold = Verb("survey.threshold")
}

/// What became of a survey's answers when those of a cohort were released.
package struct ReleasedSurvey: Sendable {
    package let assessment: AssessmentID
    package let title: LocalizedText
    /// Forms released now.
    package let released: Int
    /// Forms that wait until others make up a group with them.
    package let waiting: Int
}

extension TrainingService {
    /// How many people a group must have for its answers to be shown.
    package func anonymityThreshold() throws -> Int {
        try store.read { try $0.anonymityThreshold() }
    }

    /// Has groups of at least so many people shown from now on, in the whole department. What was released before is
    /// shown by the larger of both numbers, and made up as it was.
    ///
    /// - Throws: `SurveyError.thresholdOutOfRange` beyond 3 to 20.
    package func setAnonymityThreshold(_ value: Int, by actor: Actor) throws {
        guard AnonymityThreshold.range.contains(value) else { throw SurveyError.thresholdOutOfRange(value) }
        try perform(.setThreshold, on: "department", by: actor) { transaction in
            transaction.note("from", try transaction.records.anonymityThreshold())
            transaction.note("to", value)
            try transaction.setAnonymityThreshold(value)
        }
    }

    /// Lets the answers that have come in into the figures of a cohort's surveys, each survey's together once they are
    /// those of enough people; others go on waiting. Figures do not change between releases, and a release is for good.
    package func releaseSurveys(of code: Code, by actor: Actor) throws -> [ReleasedSurvey] {
        try perform(.releaseSurveys, on: code.text, by: actor, scope: { try $0.scope(of: code) }) {
            transaction in
            let records = transaction.records
            let cohort = try records.requireCohort(code)
            let threshold = try records.anonymityThreshold()
            return try records.content(cohort.content).assessments.filter(\.isAnonymous).map { survey in
                let forms = try records.unreleasedForms(of: survey, in: cohort.id)
                let isEnough = forms.groupSize >= threshold
                if isEnough {
                    try transaction.release(forms, of: survey.id, in: cohort.id, threshold: threshold)
                    transaction.note(survey.id.text, forms.count)
                }
                return ReleasedSurvey(
                    assessment: survey.id, title: survey.title, released: isEnough ? forms.count : 0,
                    waiting: isEnough ? 0 : forms.count)
            }
        }
    }
}
