extension Obstacle {
    /// Looks at every start, room and trainer of a session that found no place.
    init(to session: Int, at starts: [Problem.Start], in state: State) {
        let views = starts.map { StartView(session, at: $0, in: state) }
        // Many starts look alike; each kind is looked at once and counted.
        let kinds = Dictionary(grouping: views, by: \.self).mapValues(\.count)
        self.starts = views.count
        exclusions = Constraint.allCases
            .map { constraint in
                let alone = ConstraintSet(constraint)
                let count = kinds.reduce(0) { $1.key.isExcluded(by: alone) ? $0 + $1.value : $0 }
                return Exclusion(constraint: constraint, starts: count)
            }
            .filter { $0.starts > 0 }
            .sorted { ($1.starts, $0.constraint.rawValue) < ($0.starts, $1.constraint.rawValue) }
        let conflict = ConstraintSet.smallestConflict(of: Array(kinds.keys))
        self.conflict = conflict.members
        let open = starts.filter { !state.broken(by: session, at: $0).meets(conflict) }
        let needsRoom = state.problem.sessions[session].needsRoom
        rooms =
            needsRoom && conflict.meets(.onRooms)
            ? Shortage(of: state.problem.rooms.count, at: open, holdingTo: conflict) { start, room in
                state.broken(by: session, at: start, in: room)
            } : nil
        trainers =
            conflict.meets(.onTrainers)
            ? Shortage(of: state.problem.trainers.count, at: open, holdingTo: conflict) { start, trainer in
                state.broken(by: session, at: start, with: trainer)
            } : nil
    }
}

extension ConstraintSet {
    /// A smallest set of constraints that excludes every start, by ever larger sets; empty where there is no start.
    fileprivate static func smallestConflict(of kinds: [StartView]) -> ConstraintSet {
        for size in 0...Constraint.allCases.count {
            if let conflict = ConstraintSet().extended(by: size, toExclude: kinds[...]) { return conflict }
        }
        return ConstraintSet()
    }

    /// The set with so many more constraints that it excludes all these; nil where that is too few.
    private func extended(by count: Int, toExclude kinds: ArraySlice<StartView>) -> ConstraintSet? {
        guard let open = kinds.firstIndex(where: { !$0.isExcluded(by: self) }) else { return self }
        guard count > 0 else { return nil }
        // One of those that stand against the start in any way has to be in the set.
        for constraint in kinds[open].constraints.members where !meets(ConstraintSet(constraint)) {
            let larger = union(ConstraintSet(constraint))
            if let conflict = larger.extended(by: count - 1, toExclude: kinds[open...]) { return conflict }
        }
        return nil
    }
}

extension Obstacle.Shortage {
    /// Counts the starts at which `broken` meets the conflict for every choice.
    fileprivate init(
        of choices: Int, at starts: [Problem.Start], holdingTo conflict: ConstraintSet,
        broken: (Problem.Start, Int) -> ConstraintSet
    ) {
        let views = starts.map { start in
            (0..<choices).map { ConstraintSet(bits: broken(start, $0).bits & conflict.bits) }
        }
        let lost = views.filter { $0.allSatisfy { !$0.isEmpty } }
        self.starts = lost.count
        exclusions = (0..<choices).map { choice in
            let reasons = lost.compactMap { $0[choice].members.first }
            return Constraint.allCases.map { constraint in
                Obstacle.Exclusion(
                    constraint: constraint, starts: reasons.count { $0 == constraint })
            }.filter { $0.starts > 0 }
        }
    }
}

/// What stands against one start: constraints on the time, and for each room and each trainer theirs.
private struct StartView: Hashable {
    let time: ConstraintSet
    let rooms: Set<ConstraintSet>
    let trainers: Set<ConstraintSet>
    let needsRoom: Bool

    init(_ session: Int, at start: Problem.Start, in state: State) {
        time = state.broken(by: session, at: start)
        rooms = Set(state.problem.rooms.indices.map { state.broken(by: session, at: start, in: $0) })
        trainers = Set(state.problem.trainers.indices.map { state.broken(by: session, at: start, with: $0) })
        needsRoom = state.problem.sessions[session].needsRoom
    }

    /// All that stand against it, the want of any room or trainer among them.
    var constraints: ConstraintSet {
        let wants = ConstraintSet(.roomSeats, .trainerQualification)
        return rooms.union(trainers).reduce(time.union(wants)) { $0.union($1) }
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
