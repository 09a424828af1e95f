package import CadreKit
package import CadreModel
import CadreStore
import Psychometrics

extension TrainingService {
    /// Analyses an assessment by each learner's first attempt, in one cohort or over all of them.
    ///
    /// - Throws: `AssessmentError` for an assessment that the cohort does not take, or that nobody has taken;
    ///   `SurveyError.inConfidence` for a survey, which `evaluation(of:on:)` tells of.
    package func analysis(of id: AssessmentID, in code: Code?) throws -> AssessmentAnalysis {
        try store.read { records in
            guard try !records.isAnonymous(id) else { throw SurveyError.inConfidence(id) }
            let cohort = try code.map { try CohortAssessment(id, in: $0, records: records).cohort }
            let attempts = try records.firstAttempts(at: id, in: cohort?.id)
            let analysis = AssessmentAnalysis(
                of: id, in: cohort?.code, attempts, gain: try gain(at: id, cohort, records))
            guard let analysis else { throw AssessmentError.nobodyTook(id, cohort?.code) }
            return analysis
        }
    }

    func gain(
        at id: AssessmentID, _ cohort: Cohort?, _ records: ReadTransaction
    ) throws -> AssessmentAnalysis.Gain? {
        let modules: [any CourseModule] =
            try cohort.map { try records.content($0.content).modules } ?? registry.modules
        let own = modules.first { $0.assessments.contains { $0.id == id } }
        guard let tests = own?.assessments.filter(\.countsForLearner),
            let before = tests.first(where: { $0.stage == .preTest }),
            let after = tests.first(where: { $0.stage == .postTest && $0.kind == before.kind }),
            id == before.id || id == after.id
        else { return nil }
        let first = try records.firstShares(at: before.id, in: cohort?.id)
        let last = try records.firstShares(at: after.id, in: cohort?.id)
        let pairs = first.compactMap { enrolment, share in last[enrolment].map { (before: share, after: $0) }
        }
        return LearningGain(pairs).map {
            AssessmentAnalysis.Gain(before: before.id, after: after.id, figures: $0)
        }
    }
}

extension ReadTransaction {
    /// The share of full marks that each learner's first attempt earned.
    fileprivate func firstShares(
        at assessment: AssessmentID, in cohort: RowID<Cohort>?
    ) throws -> [RowID<Enrolment>: Double] {
        var shares: [RowID<Enrolment>: Double] = [:]
        for attempt in try firstAttempts(at: assessment, in: cohort) {
            guard let score = attempt.outcome.score, score.maximum > .zero else { continue }
            shares[attempt.enrolment] = Double(score.points.thousandths) / Double(score.maximum.thousandths)
        }
        return shares
    }
}
