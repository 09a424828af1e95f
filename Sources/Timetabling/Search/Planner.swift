/// Makes a department's timetable: the search's best, or, where the search leaves a session without a place, the plan
/// that takes sessions one by one and says what stands against the first that fits nowhere.
package struct Planner: Sendable {
    private let search: Search

    package init(_ search: Search) {
        self.search = search
    }

    package func timetable(for problem: Problem) -> Timetable {
        let gridded = GriddedProblem(problem)
        let outcome = search.run(gridded.model)
        let placements = gridded.placements(outcome.places)
        guard placements.contains(where: { $0 == nil }) else { return Timetable(placements: placements) }
        return FirstFit().timetable(for: problem)
    }

    /// Places for sessions that lost theirs, with as few changes as can be: in units of five minutes' delay another room
    /// or trainer counts as an hour, another time as two. Nil for a session for which there is none.
    ///
    /// - Parameter placements: what people were told; nothing of it need be possible any more.
    package func placements(for problem: Problem, insteadOf placements: [Placement?]) -> [Placement?] {
        let gridded = GriddedProblem(problem)
        let told = gridded.places(placements)
        return gridded.placements(
            search.repair(gridded.model, told: told, weight: GriddedProblem.Weights.change).places)
    }
}
