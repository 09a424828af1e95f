import CadreKit
package import CadreModel
import CadreStore

extension TrainingService {
    /// A cohort's course on four levels; follow-ups as of `day`, today at its site unless it is given.
    ///
    /// It is the same for whoever asks: what a trainer must not see of surveys nobody is shown.
    package func evaluation(of code: Code, on day: Day? = nil) throws -> CohortEvaluation {
        try store.read { records in
            let cohort = try records.requireCohort(code)
            return try evaluation(of: cohort, on: day ?? today(in: cohort, records), records)
        }
    }

    /// The evaluations of a programme's cohorts, by their first day; cancelled ones are left out.
    ///
    /// Each stands for itself. There is no figure of several cohorts together, from which one could be subtracted.
    package func trend(of programme: Code) throws -> [CohortEvaluation] {
        try store.read { records in
            guard let latest = try records.programme(programme) else {
                throw CohortError.unknownProgramme(programme.text)
            }
            return try records.cohorts().filter { cohort in
                try cohort.status != .cancelled
                    && records.programmeRevision(cohort.revision)?.programmeID == latest.programmeID
            }.map { try evaluation(of: $0, on: today(in: $0, records), records) }
        }
    }

    private func evaluation(
        of cohort: Cohort, on day: Day, _ records: ReadTransaction
    ) throws -> CohortEvaluation {
        let content = try records.content(cohort.content)
        let surveys = content.assessments.filter(\.isAnonymous)
        let learners = try records.learners(of: cohort.id)
        let followUps = try followUps(of: cohort, records)
        let results = try SurveyResults(of: cohort, learners, followUps, records)
        return CohortEvaluation(
            cohort: cohort, endsOn: try records.lastDay(of: cohort), day: day, learners: learners.count,
            reaction: try surveys.filter { !$0.isFollowUp }.map { try results.result(of: $0) },
            learning: try learning(of: cohort, content, records),
            behaviour: BehaviourResult(
                surveys: try surveys.filter(\.isFollowUp).map { try results.result(of: $0) },
                followUps: followUps),
            results: try measureResults(of: cohort, records))
    }

    private func learning(
        of cohort: Cohort, _ content: CourseContent, _ records: ReadTransaction
    ) throws -> LearningResult {
        let gains = try content.modules.compactMap { module -> LearningResult.ModuleGain? in
            let tests = module.assessments.filter { $0.stage == .postTest && $0.countsForLearner }
            return try tests.lazy.compactMap { try self.gain(at: $0.id, cohort, records) }.first
                .map { LearningResult.ModuleGain(module: module.title, gain: $0) }
        }
        return LearningResult(
            gains: gains, gradebook: try records.gradebook(of: cohort, at: now()),
            titles: Dictionary(content.assessments.map { ($0.id, $0.title) }, uniquingKeysWith: { $1 }))
    }

    private func measureResults(of cohort: Cohort, _ records: ReadTransaction) throws -> [MeasureResult] {
        let values = try records.measureValues(of: cohort.id)
        let used = Set(values.map(\.measure))
        return try records.measures().filter { used.contains($0.id) }.map { MeasureResult(of: $0, values) }
    }
}

/// What a cohort's surveys may show.
private struct SurveyResults {
    let cohort: Cohort
    let learners: [Learner]
    let followUps: [FollowUp]
    let answered: Set<FormKey>
    let threshold: Int
    let records: ReadTransaction

    init(
        of cohort: Cohort, _ learners: [Learner], _ followUps: [FollowUp], _ records: ReadTransaction
    ) throws {
        self.cohort = cohort
        self.learners = learners
        self.followUps = followUps
        self.records = records
        answered = try records.formsAnswered(in: cohort.id)
        threshold = try records.anonymityThreshold()
    }

    func result(of survey: AssessmentDefinition) throws -> SurveyResult {
        let forms = answered.filter { $0.assessment == survey.id }
        return SurveyResult(
            of: survey, asked: asked(for: survey, besides: forms), answered: forms.count,
            releases: try records.surveyReleases(of: survey, in: cohort.id), threshold: threshold)
    }

    /// Some have answered without being asked, or have left the cohort since.
    private func asked(for survey: AssessmentDefinition, besides answered: Set<FormKey>) -> Int {
        if survey.isFollowUp {
            let asked = followUps.filter { $0.assessment == survey.id }.compactMap { form in
                form.person.map { FormKey(of: form.learner, survey, by: $0.id) }
            }
            return answered.union(asked).count
        }
        guard survey.respondent == .learner else { return max(answered.count, learners.count) }
        return answered.union(learners.map { FormKey(of: $0, survey, by: $0.person) }).count
    }
}

extension FormKey {
    fileprivate init(of learner: Learner, _ survey: AssessmentDefinition, by person: RowID<Person>) {
        self.init(enrolment: learner.enrolment, assessment: survey.id, person: person)
    }
}
