package import CadreKit

/// A cohort's results: every learner, component by component, and whether they pass.
package struct Gradebook: Sendable {
    package let cohort: Code
    package let rule: GradebookRule
    /// In the order in which the learners asked for their places.
    package let lines: [Line]

    /// One learner's row, as pages and exports show it.
    package struct Line: Sendable, Hashable {
        package let learner: Learner
        package let attendance: AttendanceTally
        package let result: LearnerResult
        package let reasons: [ResultReason]
    }

    package init(
        cohort: Code, rule: GradebookRule, attendance: AttendanceSheet,
        attempts: [RowID<Enrolment>: [AssessmentID: AttemptTally]], isFinal: Bool
    ) {
        self.cohort = cohort
        self.rule = rule
        lines = attendance.lines.map { line in
            let result = LearnerResult(
                by: rule, attendance: line.tally, attempts: attempts[line.learner.enrolment] ?? [:],
                isFinal: isFinal)
            return Line(
                learner: line.learner, attendance: line.tally, result: result,
                reasons: result.reasons(attendance: line.tally))
        }
    }
}
