/// What a learner has reached in one component of the gradebook, and what can still be reached.
package struct ComponentResult: Sendable, Hashable {
    package let component: GradebookRule.Component
    /// Nil while nothing counts.
    package let result: Ratio?
    /// The result once all that is open went as well as it can.
    package let best: Ratio
    /// Attendance: every session held and recorded. Assessment: one scored attempt at least.
    package let isComplete: Bool
    /// Nil for attendance.
    package let tries: Tries?

    package struct Tries: Sendable, Hashable {
        package let used: Int
        package let left: Int
    }

    init(_ component: GradebookRule.Component, attendance: AttendanceTally) {
        self.component = component
        result = attendance.share
        best = attendance.bestShare
        isComplete = attendance.isComplete
        tries = nil
    }

    init(_ component: GradebookRule.Component, attempts: AttemptTally, rule: GradebookRule, isFinal: Bool) {
        let left = isFinal ? 0 : attempts.triesLeft(of: rule.tries)
        self.component = component
        result = rule.retakes.result(of: attempts.scores)
        best = rule.retakes.bestResult(of: attempts.scores, triesLeft: left)
        isComplete = !attempts.scores.isEmpty
        tries = Tries(used: attempts.used, left: left)
    }

    /// Zero while nothing counts: what is not shown yet is not reached yet.
    var reached: Ratio { result ?? .zero }

    var isMet: Bool { component.passMinimum.map { reached >= $0 } ?? true }
    var canBeMet: Bool { component.passMinimum.map { best >= $0 } ?? true }
    /// Whether the result may still rise.
    var isOpen: Bool { best > reached || !isComplete }
}
