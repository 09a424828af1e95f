extension LearnerResult {
    /// Why the learner has not passed, in the order of the components, the total last; empty once they have.
    package func reasons(attendance: AttendanceTally) -> [ResultReason] {
        switch standing {
        case .passed: []
        case .canStillPass: components.flatMap { stillNeeded($0, attendance) } + totalStillNeeded
        case .canNoLongerPass:
            components.compactMap(\.outOfReach) + totalOutOfReach + (canPassByMakeUp ? [.onlyByMakeUp] : [])
        case .notPassed: components.compactMap(\.missed) + totalMissed
        }
    }

    private func stillNeeded(_ one: ComponentResult, _ attendance: AttendanceTally) -> [ResultReason] {
        guard one.decision == nil else { return [] }
        let source = one.component.source
        let least = max(one.component.passMinimum ?? .zero, leastForTotal(of: one))
        var reasons: [ResultReason] = []
        if one.reached < least {
            reasons.append(.needs(source, least, triesLeft: one.tries?.left))
        } else if !one.isComplete, !one.members.isEmpty {
            reasons.append(.outstanding(source))
        }
        guard one.members.isEmpty, !one.isComplete else { return reasons }
        let unrecorded = attendance.held - attendance.recorded
        if unrecorded > 0 { reasons.append(.unrecordedSessions(unrecorded)) }
        if unrecorded == 0 || attendance.held < attendance.sessions { reasons.append(.sessionsToCome) }
        return reasons
    }

    /// The result in one component that, with all others at their best, just makes the total.
    private func leastForTotal(of one: ComponentResult) -> Ratio {
        guard one.weight > 0, decision == nil else { return .zero }
        let others = components.filter { $0.component.source != one.component.source }
        let theirs = others.reduce(Ratio.zero) { $0 + $1.best * Ratio($1.weight, 1) }
        return (rule.rounding.least(reaching: passTotal) * Ratio(components.weights, 1) - theirs) / one.weight
    }

    /// Said only where several results may still rise: what each needs alone says too little then.
    private var totalStillNeeded: [ResultReason] {
        guard total < passTotal, components.count(where: { $0.isOpen && $0.weight > 0 }) > 1 else {
            return []
        }
        return [.totalShort(total, needed: passTotal)]
    }

    private var totalOutOfReach: [ResultReason] {
        bestTotal < passTotal ? [.totalOutOfReach(best: bestTotal, needed: passTotal)] : []
    }

    private var totalMissed: [ResultReason] {
        total < passTotal ? [.totalMissed(total, needed: passTotal)] : []
    }
}

extension ComponentResult {
    fileprivate var outOfReach: ResultReason? {
        guard !canBeMet, let minimum = component.passMinimum else { return nil }
        return .minimumOutOfReach(component.source, best: best, minimum: minimum)
    }

    fileprivate var missed: ResultReason? {
        guard !isExempt else { return nil }
        guard let result, isComplete else { return .noResult(component.source) }
        guard !isMet, let minimum = component.passMinimum else { return nil }
        return .minimumMissed(component.source, result, minimum: minimum)
    }
}
