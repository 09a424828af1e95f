import Testing

@testable import Timetabling

/// The engine on a department's problems, held against the plain look at every constraint.
struct PlannerTests {
    @Test(arguments: 1...15 as ClosedRange<UInt64>)
    func breaksNoConstraint(seed: UInt64) throws {
        let problem = try RandomProblem(seed: seed).problem()
        let search = Search(limit: .moves(2_000), seed: seed, clock: { .zero })
        #expect(PlainEvaluation(problem, Planner(search).timetable(for: problem)).violations == [])
    }

    /// Without the plan that takes sessions one by one, on problems that leave hardly any of them a whole timetable.
    @Test func theEngineByItselfPlacesAsManyAsOneByOne() throws {
        var (byItself, oneByOne) = (0, 0)
        for seed in 1...60 as ClosedRange<UInt64> {
            let problem = try RandomProblem(seed: seed).problem()
            let gridded = GriddedProblem(problem)
            let outcome = Search(limit: .moves(2_000), seed: seed, clock: { .zero }).run(gridded.model)
            let timetable = Timetable(placements: gridded.placements(outcome.places))
            #expect(PlainEvaluation(problem, timetable).violations == [])
            byItself += timetable.placements.count { $0 != nil }
            oneByOne += FirstFit().timetable(for: problem).placements.count { $0 != nil }
        }
        #expect(oneByOne > 30)
        #expect(byItself >= oneByOne, "\(byItself) against \(oneByOne)")
    }
}
