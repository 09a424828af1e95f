/// What another rule would make of a cohort's results.
package struct GradebookChange: Sendable {
    package let cohort: Code
    package let before: GradebookRule
    package let after: GradebookRule
    /// Every learner, in the order of the gradebook.
    package let lines: [Line]

    package struct Line: Sendable, Hashable {
        package let learner: Learner
        package let before: LearnerResult
        package let after: LearnerResult

        /// Whether the learner would notice: another total, standing or grade.
        package var isChange: Bool {
            before.total != after.total || before.standing != after.standing || before.grade != after.grade
        }
    }

    /// - Parameters:
    ///   - before: the cohort's results as they are.
    ///   - after: the same learners by the other rule.
    package init(from before: Gradebook, to after: Gradebook) {
        cohort = before.cohort
        self.before = before.rule
        self.after = after.rule
        lines = zip(before.lines, after.lines).map {
            Line(learner: $0.learner, before: $0.result, after: $1.result)
        }
    }
}
