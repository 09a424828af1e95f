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

        package init(_ learner: Learner, attendance: AttendanceTally, result: LearnerResult) {
            self.learner = learner
            self.attendance = attendance
            self.result = result
            reasons = result.reasons(attendance: attendance)
        }
    }

    package init(
        cohort: Code, rule: GradebookRule, attendance: AttendanceSheet,
        attempts: [RowID<Enrolment>: [AssessmentID: AttemptTally]],
        decisions: [RowID<Enrolment>: GradebookDecisions], closed: Set<AssessmentID> = [],
        isFinal: Bool
    ) {
        self.cohort = cohort
        self.rule = rule
        lines = attendance.lines.map { line in
            Line(
                line.learner, attendance: line.tally,
                result: LearnerResult(
                    by: rule, attendance: line.tally, attempts: attempts[line.learner.enrolment] ?? [:],
                    decisions: decisions[line.learner.enrolment] ?? .none, closed: closed, isFinal: isFinal))
        }
    }
}
