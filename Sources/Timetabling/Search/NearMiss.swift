/// A placement that only little stands against.
package struct NearMiss: Sendable, Equatable {
    package let placement: Placement
    package let broken: [Constraint]
}

extension Problem {
    /// The starts that the fewest constraints stand against, each with its best room and trainer: those with the fewest
    /// first, then the earliest; one of each day.
    ///
    /// - Parameter timetable: where the other sessions are.
    package func nearMisses(
        of session: Int, in timetable: Timetable, atMost limit: Int
    ) -> [NearMiss] {
        var state = State(self)
        for (other, placement) in timetable.placements.enumerated() where other != session {
            if let placement { state.place(other, at: placement) }
        }
        guard !trainers.isEmpty, !sessions[session].needsRoom || !rooms.isEmpty else { return [] }
        let misses = sessions[session].starts.map { state.nearMiss(of: session, at: $0) }
        let inOrder = misses.sorted {
            ($0.broken.count, $0.placement.start.minute) < ($1.broken.count, $1.placement.start.minute)
        }
        var days: Set<Int> = []
        return Array(inOrder.filter { days.insert($0.placement.start.day).inserted }.prefix(limit))
    }
}

extension State {
    fileprivate func nearMiss(of session: Int, at start: Problem.Start) -> NearMiss {
        func best(_ choices: Range<Int>, _ broken: (Int) -> ConstraintSet) -> Int? {
            choices.min { broken($0).count < broken($1).count }
        }
        let room =
            problem.sessions[session].needsRoom
            ? best(problem.rooms.indices) { broken(by: session, at: start, in: $0) } : nil
        let trainer = best(problem.trainers.indices) { broken(by: session, at: start, with: $0) } ?? 0
        let placement = Placement(start: start, trainer: trainer, room: room)
        return NearMiss(placement: placement, broken: broken(by: session, at: placement).members)
    }
}
