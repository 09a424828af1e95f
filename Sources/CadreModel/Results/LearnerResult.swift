package import CadreKit

/// A learner's result by a gradebook rule: exact shares, rounded only where they are shown.
package struct LearnerResult: Sendable, Hashable {
    package let components: [ComponentResult]
    package let passTotal: Ratio
    /// The sum of weight times result over the sum of weights; a component without a result adds nothing yet.
    package let total: Ratio
    /// The total once all that is open went as well as it can.
    package let bestTotal: Ratio
    package let standing: Standing
    /// Whether make-up sessions, and nothing else, could still make the learner pass.
    package let canPassByMakeUp: Bool

    /// - Parameter isFinal: whether the cohort is closed, so that the learner has passed or has not.
    package init(
        by rule: GradebookRule, attendance: AttendanceTally, attempts: [AssessmentID: AttemptTally],
        isFinal: Bool = false
    ) {
        let components = rule.components.map { component in
            switch component.source {
            case .attendance: ComponentResult(component, attendance: attendance)
            case .assessment(let id):
                ComponentResult(component, attempts: attempts[id] ?? .none, rule: rule, isFinal: isFinal)
            }
        }
        let total = components.weightedMean(of: \.reached)
        let bestTotal = components.weightedMean(of: \.best)
        self.components = components
        passTotal = rule.passTotal
        self.total = total
        self.bestTotal = bestTotal
        let standing: Standing =
            if components.allSatisfy({ $0.isComplete && $0.isMet }), total >= rule.passTotal {
                .passed
            } else if isFinal {
                .notPassed
            } else if components.allSatisfy(\.canBeMet), bestTotal >= rule.passTotal {
                .canStillPass
            } else {
                .canNoLongerPass
            }
        self.standing = standing
        // Whoever makes everything up has attended everything.
        let madeUp = components.weightedMean { $0.tries == nil ? .one : $0.best }
        canPassByMakeUp =
            standing == .canNoLongerPass && attendance.canBeMadeUp && madeUp >= rule.passTotal
            && components.allSatisfy { $0.tries == nil || $0.canBeMet }
    }
}

extension [ComponentResult] {
    var weights: Int { reduce(0) { $0 + $1.component.weight } }

    /// Zero when nothing has a weight.
    fileprivate func weightedMean(of value: (ComponentResult) -> Ratio) -> Ratio {
        guard weights > 0 else { return .zero }
        return reduce(.zero) { $0 + value($1) * Ratio($1.component.weight, 1) } / weights
    }
}
