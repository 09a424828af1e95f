/// Places sessions one after the other, each at the first start that breaks nothing.
///
/// Among rooms the one with the fewest spare seats is taken, among trainers the first; a series keeps its room and
/// trainer where it can. The same problem gives the same timetable.
package struct FirstFit: Sendable {
    package init() {}

    package func timetable(for problem: Problem) -> Timetable {
        var state = State(problem)
        var obstacles: [Int: Obstacle] = [:]
        for (index, session) in problem.sessions.enumerated() {
            if let placement = placement(of: index, in: state) {
                state.place(index, at: placement)
            } else {
                obstacles[index] = Obstacle(to: index, at: session.starts, in: state)
            }
        }
        return Timetable(placements: state.placements, obstacles: obstacles)
    }

    /// What keeps a session that was placed from every start before its own; nil where it has none.
    package func obstacleToEarlierStart(
        of index: Int, in timetable: Timetable, for problem: Problem
    ) -> Obstacle? {
        guard let start = timetable.placements[index]?.start else { return nil }
        let starts = Array(problem.sessions[index].starts.prefix { $0 != start })
        guard !starts.isEmpty else { return nil }
        var state = State(problem)
        for (earlier, placement) in timetable.placements.prefix(index).enumerated() {
            if let placement { state.place(earlier, at: placement) }
        }
        return Obstacle(to: index, at: starts, in: state)
    }

    private func placement(of index: Int, in state: State) -> Placement? {
        let session = state.problem.sessions[index]
        let habit = state.lastPlacement(inSeries: session.series)
        let rooms = session.roomsInOrder(of: state.problem, preferring: habit?.room)
        let trainers = state.problem.trainers.indices.moved(habit?.trainer)
        for start in session.starts where state.broken(by: index, at: start).isEmpty {
            let room = rooms.first { state.broken(by: index, at: start, in: $0).isEmpty }
            if session.needsRoom, room == nil { continue }
            guard
                let trainer = trainers.first(where: { state.broken(by: index, at: start, with: $0).isEmpty }
                )
            else { continue }
            return Placement(start: start, trainer: trainer, room: room)
        }
        return nil
    }
}

extension State {
    fileprivate func lastPlacement(inSeries series: Int) -> Placement? {
        let index = problem.sessions.indices.last {
            problem.sessions[$0].series == series && placements[$0] != nil
        }
        return index.flatMap { placements[$0] }
    }
}

extension Problem.Session {
    fileprivate func roomsInOrder(of problem: Problem, preferring habit: Int?) -> [Int] {
        guard needsRoom else { return [] }
        return problem.rooms.indices
            .sorted { (problem.rooms[$0].seats, $0) < (problem.rooms[$1].seats, $1) }
            .moved(habit)
    }
}

extension Sequence<Int> {
    /// The same numbers, `first` at the front where it is among them.
    fileprivate func moved(_ first: Int?) -> [Int] {
        filter { $0 == first } + filter { $0 != first }
    }
}
