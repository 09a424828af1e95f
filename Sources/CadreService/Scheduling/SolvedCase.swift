import CadreModel
import Timetabling

/// A cohort's case with a place for every session.
struct SolvedCase {
    let plan: SchedulingCase
    let timetable: Timetable
    private let problem: Problem

    /// - Parameter earlier: whose timetable is taken over when the problem is still the same.
    /// - Throws: `ScheduleError.noPlace` for the first session that fits nowhere.
    init(_ plan: SchedulingCase, by search: Search, unlessSolvedIn earlier: SolvedCase? = nil) throws {
        self.plan = plan
        problem = try plan.problem()
        if let earlier, earlier.problem == problem {
            timetable = earlier.timetable
            return
        }
        timetable = Planner(search).timetable(for: problem)
        guard let index = timetable.obstacles.keys.min() else { return }
        throw ScheduleError.noPlace(
            try plan.code(of: plan.blocks[index]), title: plan.blocks[index].title, from: plan.calendar.first,
            to: plan.calendar.last, reasons: try plan.reasons(against: index, in: timetable, for: problem))
    }
}
