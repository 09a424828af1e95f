package import CadreModel
import CadreStore

extension TrainingService {
    /// Every learner's results in a cohort by the rule it goes by, from one consistent reading.
    package func gradebook(of code: Code) throws -> Gradebook {
        try store.read { try $0.gradebook(of: $0.requireCohort(code), at: now()) }
    }

    /// A learner's line in the gradebook of each cohort that they are in, or of one.
    ///
    /// - Throws: `GradebookError.inNoCohort`, `EnrolmentError.notEnrolled` for a cohort that they are not in.
    package func results(
        of reference: String, in code: Code? = nil
    ) throws -> [(cohort: Code, line: Gradebook.Line)] {
        try store.read { records in
            let person = try records.requirePerson(reference)
            let cohorts = try code.map { [try records.requireCohort($0)] } ?? records.cohorts(of: person.id)
            let lines = try cohorts.compactMap { cohort in
                try records.gradebook(of: cohort, at: now()).lines
                    .first { $0.learner.person == person.id }.map { (cohort: cohort.code, line: $0) }
            }
            guard lines.isEmpty else { return lines }
            if let code { throw EnrolmentError.notEnrolled(person.name, code) }
            throw GradebookError.inNoCohort(person.name)
        }
    }
}

extension ReadTransaction {
    /// - Parameter rule: to reckon by instead of the one that the cohort goes by.
    func gradebook(of cohort: Cohort, by rule: GradebookRule? = nil, at now: Instant) throws -> Gradebook {
        var programme = try programme(taughtTo: cohort)
        if let rule { programme.gradebook = rule }
        let sheet = try attendanceSheet(of: cohort, taught: programme, at: now)
        return try gradebook(of: cohort, by: programme.gradebook, attendance: sheet, at: now)
    }

    func gradebook(
        of cohort: Cohort, by rule: GradebookRule, attendance: AttendanceSheet, at now: Instant
    ) throws -> Gradebook {
        Gradebook(
            cohort: cohort.code, rule: rule, attendance: attendance,
            attempts: try attemptTallies(in: cohort.id), decisions: try gradebookDecisions(in: cohort.id),
            closed: Set(try attemptWindows(in: cohort).filter { $0.value.isClosed(at: now) }.keys),
            isFinal: cohort.status.isClosed)
    }

    /// The programme that a cohort opened with, and the gradebook rule that it goes by now.
    func programme(taughtTo cohort: Cohort) throws -> Programme {
        try programme(of: content(cohort.content), taughtTo: cohort)
    }

    /// The programme of the content that a cohort opened with, and the gradebook rule that the cohort goes by now.
    func programme(of content: CourseContent, taughtTo cohort: Cohort) throws -> Programme {
        var programme = content.programme
        if let rule = try changedRule(of: cohort.id) { programme.gradebook = rule }
        return programme
    }
}
