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
}
