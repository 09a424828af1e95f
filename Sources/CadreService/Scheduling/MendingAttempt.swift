import CadreModel
import Timetabling

/// A problem for mending, and where a search placed what.
struct MendingAttempt {
    let plan: JointCase
    let placements: [Placement?]
    private let problem: Problem

    init(_ problem: Problem, of plan: JointCase) {
        self.plan = plan
        self.problem = problem
        let search = Search(limit: .moves(20_000), seed: 1, clock: { .zero })
        placements = Planner(search).placements(for: problem)
    }

    var isComplete: Bool { placements.allSatisfy { $0 != nil } }

    var stuck: [Code] {
        get throws {
            try zip(plan.blocks, placements).filter { $1 == nil }
                .map { try plan.cases[$0.0.case].code(of: $0.0.block) }
        }
    }

    /// The same with those back at their old times who need not have moved: a cohort's sessions together, then one by
    /// one, each time as far as there is a place for everybody and fewer change.
    func sparing() -> MendingAttempt {
        let cohorts = Dictionary(grouping: moved) { plan.blocks[$0].case }.sorted { $0.key < $1.key }
        let groups = cohorts.map(\.value) + moved.map { [$0] }
        return groups.prefix(30).reduce(self) { best, group in
            guard best.isComplete, !best.moved.filter(group.contains).isEmpty else { return best }
            let homes = problem.sessions.enumerated().map { session, needs in
                group.contains(session) ? needs.kept?.placement.start : nil
            }
            let trial = MendingAttempt(best.problem.pinning(homes), of: plan)
            return trial.isComplete && trial.moved.count < best.moved.count ? trial : best
        }
    }

    /// Sessions that nothing had happened to and that are elsewhere now.
    private var moved: [Int] {
        problem.sessions.indices.filter { session in
            guard let kept = problem.sessions[session].kept, kept.weight == JointCase.staying else {
                return false
            }
            return placements[session] != kept.placement
        }
    }
}
