/// Makes a department's timetable: the search's best, or, where the search leaves a session without a place, the plan
/// that takes sessions one by one and says what stands against the first that fits nowhere.
package struct Planner: Sendable {
    private let search: Search

    package init(_ search: Search) {
        self.search = search
    }

    /// - Parameters:
    ///   - isCancelled: asked every few milliseconds; the best so far is the result then.
    ///   - report: hears how the search stands.
    package func timetable(
        for problem: Problem, isCancelled: @escaping @Sendable () -> Bool = { false },
        report: ((Search.Progress) -> Void)? = nil
    ) -> Timetable {
        let found = Timetable(placements: placements(for: problem, isCancelled: isCancelled, report: report))
        return found.isComplete ? found : FirstFit().timetable(for: problem)
    }

    /// As many sessions placed as can be, those that people know of as near to that as can be; nil for one without a
    /// place.
    package func placements(
        for problem: Problem, isCancelled: @escaping @Sendable () -> Bool = { false },
        report: ((Search.Progress) -> Void)? = nil
    ) -> [Placement?] {
        let gridded = GriddedProblem(problem)
        let known = gridded.model.sessions.map { $0.kept?.place }
        return gridded.placements(
            search.run(gridded.model, from: known, isCancelled: isCancelled, report: report).places)
    }
}
