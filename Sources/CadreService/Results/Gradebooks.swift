package import CadreModel
import CadreStore

extension TrainingService {
    /// Every learner's results in a cohort by its programme's rule, from one consistent reading.
    package func gradebook(of code: Code) throws -> Gradebook {
        try store.read { records in
            let cohort = try records.requireCohort(code)
            let programme = try records.content(cohort.content).programme
            return Gradebook(
                cohort: cohort.code, rule: programme.gradebook,
                attendance: try records.attendanceSheet(of: cohort, taught: programme, at: now()),
                attempts: try records.attemptTallies(in: cohort.id), isFinal: cohort.status.isClosed)
        }
    }
}
