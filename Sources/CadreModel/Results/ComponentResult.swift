package import CadreKit

/// What a learner has reached in one component of the gradebook, and what can still be reached.
package struct ComponentResult: Sendable, Hashable {
    package let component: GradebookRule.Component
    /// Nil while nothing counts.
    package let result: Ratio?
    /// What the rule makes of it, whatever was decided; zero while there is nothing.
    package let earned: Ratio
    /// The result once all that is open went as well as it can.
    package let best: Ratio
    /// Attendance: every session held and recorded. Assessments: one scored attempt at each that is not left out.
    package let isComplete: Bool
    /// The assessments that it comes from, in the rule's order; none for attendance.
    package let members: [Member]
    /// What somebody decided in place of the rule.
    package let decision: GradebookDecision?

    /// What one assessment adds.
    package struct Member: Sendable, Hashable {
        package let assessment: AssessmentID
        /// Of the marked attempts, in the order they were made.
        package let scores: [Ratio]
        /// What counts of them; nil while there are none.
        package let result: Ratio?
        package let best: Ratio
        package let tries: Tries
        /// Whether it is one of the lowest, which the component leaves out.
        package fileprivate(set) var isDropped = false
    }

    package struct Tries: Sendable, Hashable {
        package let used: Int
        package let left: Int
    }

    init(
        _ component: GradebookRule.Component, attendance: AttendanceTally,
        attempts: [AssessmentID: AttemptTally], rule: GradebookRule, decision: GradebookDecision?,
        closed: Set<AssessmentID>, isFinal: Bool
    ) {
        let members = component.source.assessments.map {
            let tally = attempts[$0] ?? .none
            // What is begun may still be handed in where nothing more may begin.
            let left =
                closed.contains($0) ? (tally.hasOpenAttempt ? 1 : 0) : tally.triesLeft(of: rule.tries)
            return Member($0, tally, rule: rule, triesLeft: isFinal ? 0 : left)
        }.droppingLowest(component.source.dropLowest)
        self.component = component
        self.members = members
        self.decision = decision
        let kept = members.filter { !$0.isDropped }
        earned = members.isEmpty ? attendance.share ?? .zero : kept.mean(of: \.reached)
        switch decision?.effect {
        case .override(let set): (result, best, isComplete) = (set, set, true)
        case .exemption: (result, best, isComplete) = (nil, .zero, true)
        case nil where members.isEmpty:
            (result, best, isComplete) = (attendance.share, attendance.bestShare, attendance.isComplete)
        case nil:
            result = kept.contains { $0.result != nil } ? earned : nil
            best = members.droppingLowest(component.source.dropLowest, by: \.best).filter { !$0.isDropped }
                .mean(of: \.best)
            isComplete = kept.allSatisfy { $0.result != nil }
        }
    }

    /// Nil for attendance.
    package var tries: Tries? {
        guard !members.isEmpty else { return nil }
        return Tries(
            used: members.reduce(0) { $0 + $1.tries.used }, left: members.reduce(0) { $0 + $1.tries.left })
    }

    /// Whether it does not count for this learner.
    package var isExempt: Bool { decision?.effect == .exemption }
    /// What it weighs for this learner.
    package var weight: Int { isExempt ? 0 : component.weight }

    /// Zero while nothing counts: what is not shown yet is not reached yet.
    var reached: Ratio { result ?? .zero }

    package var isMet: Bool { isExempt || component.passMinimum.map { reached >= $0 } ?? true }
    var canBeMet: Bool { isExempt || component.passMinimum.map { best >= $0 } ?? true }
    /// Whether the result may still rise.
    var isOpen: Bool { best > reached || !isComplete }
}

extension ComponentResult.Member {
    fileprivate init(_ id: AssessmentID, _ tally: AttemptTally, rule: GradebookRule, triesLeft left: Int) {
        assessment = id
        scores = tally.scores
        result = rule.result(of: tally.scores)
        best = rule.bestResult(of: tally.scores, triesLeft: left)
        tries = ComponentResult.Tries(used: tally.used, left: left)
    }

    fileprivate var reached: Ratio { result ?? .zero }
}

extension [ComponentResult.Member] {
    /// The `count` lowest marked; of equal ones those without a result first, then the last.
    fileprivate func droppingLowest(_ count: Int, by value: (Element) -> Ratio = \.reached) -> Self {
        func rank(_ index: Int) -> (Ratio, Int, Int) {
            (value(self[index]), self[index].result == nil ? 0 : 1, -index)
        }
        let lowest = indices.sorted { rank($0) < rank($1) }.prefix(count)
        return indices.map { index in
            var member = self[index]
            member.isDropped = lowest.contains(index)
            return member
        }
    }

    fileprivate func mean(of value: (Element) -> Ratio) -> Ratio {
        isEmpty ? .zero : reduce(.zero) { $0 + value($1) } / count
    }
}
