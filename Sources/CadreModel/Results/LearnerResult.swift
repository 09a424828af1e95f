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

    package init(
        by rule: GradebookRule, attendance: AttendanceTally, attempts: [AssessmentID: AttemptTally]
    ) {
        let components = rule.components.map { component in
            switch component.source {
            case .attendance: ComponentResult(component, attendance: attendance)
            case .assessment(let id):
                ComponentResult(component, attempts: attempts[id] ?? .none, rule: rule)
            }
        }
        let total = components.weightedMean(of: \.reached)
        let bestTotal = components.weightedMean(of: \.best)
        self.components = components
        passTotal = rule.passTotal
        self.total = total
        self.bestTotal = bestTotal
        standing =
            if components.allSatisfy({ $0.isComplete && $0.isMet }), total >= rule.passTotal {
                .passed
            } else if components.allSatisfy(\.canBeMet), bestTotal >= rule.passTotal {
                .canStillPass
            } else {
                .canNoLongerPass
            }
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
