package import CadreKit

/// A learner's result by a gradebook rule: exact shares, rounded only as the rule says and where they are shown.
package struct LearnerResult: Sendable, Hashable {
    package let rule: GradebookRule
    package let components: [ComponentResult]
    /// What somebody decided about the whole in place of the rule.
    package let decision: GradebookDecision?
    /// The sum of weight times result over the sum of weights; a component without a result adds nothing yet.
    package let exactTotal: Ratio
    /// The total that counts: rounded by the rule, or as somebody decided.
    package let total: Ratio
    /// The total once all that is open went as well as it can.
    package let bestTotal: Ratio
    package let standing: Standing
    /// Whether make-up sessions, and nothing else, could still make the learner pass.
    package let canPassByMakeUp: Bool

    /// - Parameters:
    ///   - closed: assessments that nobody may begin any more.
    ///   - isFinal: whether the cohort is closed, so that the learner has passed or has not.
    package init(
        by rule: GradebookRule, attendance: AttendanceTally, attempts: [AssessmentID: AttemptTally],
        decisions: GradebookDecisions = .none, closed: Set<AssessmentID> = [], isFinal: Bool = false
    ) {
        let components = rule.components.map { component in
            ComponentResult(
                component, attendance: attendance, attempts: attempts, rule: rule,
                decision: decisions[component.source], closed: closed, isFinal: isFinal)
        }
        let decision = decisions.total
        func counted(_ total: Ratio) -> Ratio {
            if case .override(let set) = decision?.effect { set } else { rule.rounding.rounded(total) }
        }
        self.rule = rule
        self.components = components
        self.decision = decision
        exactTotal = components.weightedMean(of: \.reached)
        total = counted(exactTotal)
        bestTotal = counted(components.weightedMean(of: \.best))
        standing =
            if components.allSatisfy({ $0.isComplete && $0.isMet }), total >= rule.passTotal {
                .passed
            } else if isFinal {
                .notPassed
            } else if components.allSatisfy(\.canBeMet), bestTotal >= rule.passTotal {
                .canStillPass
            } else {
                .canNoLongerPass
            }
        // Whoever makes everything up has attended everything.
        let madeUp = counted(components.weightedMean { $0.isMadeUp ? .one : $0.best })
        canPassByMakeUp =
            standing == .canNoLongerPass && attendance.canBeMadeUp && madeUp >= rule.passTotal
            && components.allSatisfy { $0.isMadeUp || $0.canBeMet }
    }

    package var passTotal: Ratio { rule.passTotal }

    /// What the total is called: nil while it may still change much, and where the rule names nothing so low. Whoever
    /// has not passed gets no grade that starts at the pass mark or above.
    package var grade: String? {
        guard standing != .canStillPass else { return nil }
        return rule.grades.first {
            $0.from <= total && (standing == .passed || $0.from < passTotal)
        }?.name
    }
}

extension ComponentResult {
    /// Whether make-up sessions would raise it.
    fileprivate var isMadeUp: Bool { members.isEmpty && decision == nil }
}

extension [ComponentResult] {
    var weights: Int { reduce(0) { $0 + $1.weight } }

    /// Zero when nothing has a weight.
    fileprivate func weightedMean(of value: (ComponentResult) -> Ratio) -> Ratio {
        guard weights > 0 else { return .zero }
        return reduce(.zero) { $0 + value($1) * Ratio($1.weight, 1) } / weights
    }
}
