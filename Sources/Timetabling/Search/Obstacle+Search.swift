extension Obstacle {
    /// Looks at every start, room and trainer of a session that found no place.
    init(_ session: Problem.Session, in state: State) {
        let views = session.starts.map { StartView(session, at: $0, in: state) }
        // Many starts look alike; each kind is looked at once and counted.
        let kinds = Dictionary(grouping: views, by: \.self).mapValues(\.count)
        starts = views.count
        exclusions = Constraint.allCases
            .map { constraint in
                let alone = ConstraintSet(constraint)
                let count = kinds.reduce(0) { $1.key.isExcluded(by: alone) ? $0 + $1.value : $0 }
                return Exclusion(constraint: constraint, starts: count)
            }
            .filter { $0.starts > 0 }
            .sorted { ($1.starts, $0.constraint.rawValue) < ($0.starts, $1.constraint.rawValue) }
        conflict = Self.smallestConflict(Array(kinds.keys))
    }

    /// Tries sets of constraints, small ones first.
    private static func smallestConflict(_ kinds: [StartView]) -> [Constraint] {
        let sets = (0...ConstraintSet.all.bits).map(ConstraintSet.init)
            .sorted { ($0.count, $0.bits) < ($1.count, $1.bits) }
        return sets.first { set in kinds.allSatisfy { $0.isExcluded(by: set) } }?.members ?? []
    }
}

/// What stands against one start: constraints on the time, and for each room and each trainer theirs.
private struct StartView: Hashable {
    let time: ConstraintSet
    let rooms: Set<ConstraintSet>
    let trainers: Set<ConstraintSet>
    let needsRoom: Bool

    init(_ session: Problem.Session, at start: Problem.Start, in state: State) {
        time = state.broken(by: session, at: start)
        rooms = Set(state.problem.rooms.indices.map { state.broken(by: session, at: start, in: $0) })
        trainers = Set(state.problem.trainers.indices.map { state.broken(by: session, at: start, with: $0) })
        needsRoom = session.needsRoom
    }

    /// Whether the start is lost when only these constraints are held to.
    ///
    /// A department without any room or trainer loses it by the want of seats or of a qualification.
    func isExcluded(by set: ConstraintSet) -> Bool {
        if time.meets(set) { return true }
        if needsRoom, isLost(rooms, by: set, evenWithNone: .roomSeats) { return true }
        return isLost(trainers, by: set, evenWithNone: .trainerQualification)
    }

    private func isLost(_ choices: Set<ConstraintSet>, by set: ConstraintSet, evenWithNone want: Constraint)
        -> Bool
    {
        choices.isEmpty ? ConstraintSet(want).meets(set) : choices.allSatisfy { $0.meets(set) }
    }
}
