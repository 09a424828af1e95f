import CadreKit
import CadreModel
import CadreStore
package import Timetabling

/// Cohorts' cases with a place for every session.
struct SolvedCase {
    let plan: JointCase
    let timetable: Timetable
    private let problem: Problem

    /// - Parameters:
    ///   - kept: sessions that people know of, and that stay where they are if they can.
    ///   - earlier: whose timetable is taken over when the problem is still the same.
    /// - Throws: `ScheduleError.noPlace` for the first session that fits nowhere.
    init(
        _ plan: JointCase, by search: TimetableSearch, keeping kept: [Session] = [],
        unlessSolvedIn earlier: SolvedCase? = nil
    ) throws {
        self.plan = plan
        problem = try plan.problem().keeping(plan.kept(kept, weight: JointCase.staying))
        if let earlier, earlier.problem == problem {
            timetable = earlier.timetable
            return
        }
        timetable = Planner(search.search).timetable(
            for: problem, isCancelled: search.isCancelled, report: search.report)
        if let index = timetable.obstacles.keys.min() { throw try plan.noPlace(for: index, in: timetable) }
    }
}

/// A search, and who can end it and hears of it.
package struct TimetableSearch {
    let search: Search
    let isCancelled: @Sendable () -> Bool
    let report: ((Search.Progress) -> Void)?

    package init(
        _ search: Search, isCancelled: @escaping @Sendable () -> Bool = { false },
        report: ((Search.Progress) -> Void)? = nil
    ) {
        self.search = search
        self.isCancelled = isCancelled
        self.report = report
    }

    /// Long enough for one cohort, and the same on every machine.
    package static var brief: TimetableSearch {
        TimetableSearch(Search(limit: .moves(2_000), seed: 1, clock: { .zero }))
    }
}

extension JointCase {
    /// What it costs to move a block away from where a session with the same units is, by block.
    ///
    /// - Parameter weight: nil for what the rules say.
    func kept(_ sessions: [Session], weight: Int? = nil) -> [Problem.Kept?] {
        blocks.map { number, block in
            let plan = cases[number]
            let known = sessions.first {
                $0.cohorts.contains(plan.cohort.id) && $0.units == block.units.map(\.id)
            }
            guard let known, let placement = placement(of: known) else { return nil }
            return Problem.Kept(placement, weight: weight ?? plan.weight(ofChanging: known))
        }
    }

    /// What outweighs every wish: whoever has it stays, unless there is no other way.
    static let staying = 10_000

    /// The draft sessions that placements stand for.
    func sessions(_ placements: [Placement?], joinAddress: String?, _ newUID: () -> UID) throws -> [Session] {
        try placements.enumerated().compactMap { index, placement in
            try placement.map { try session(index, at: $0, joinAddress: joinAddress, uid: newUID()) }
        }
    }

    private func session(
        _ index: Int, at placement: Placement, joinAddress: String?, uid: UID
    ) throws -> Session {
        let (number, block) = blocks[index]
        let plan = cases[number]
        let equipment = plan.isOnline ? [] : block.part.requirements.equipment
        return Session(
            id: RowID(0), uid: uid, code: try plan.code(of: block), title: block.title,
            partNumber: block.partNumber, status: .draft, time: try plannedTime(of: index, at: placement),
            joinAddress: joinAddress, isPinned: false, sequence: 0, units: block.units.map(\.id),
            cohorts: [plan.cohort.id],
            trainers: [SessionTrainer(trainers[placement.trainer].id, as: .lead)],
            rooms: placement.room.map { [rooms[$0].id] } ?? [],
            equipment: equipment.compactMap { need in
                plan.equipment.first { $0.code == need.equipment }.map {
                    SessionEquipment($0.id, quantity: need.count)
                }
            })
    }

    /// Why a session finds no place beside those of the cohorts before its own.
    fileprivate func noPlace(for index: Int, in timetable: Timetable) throws -> ScheduleError {
        let (number, block) = blocks[index]
        let first = blocks.firstIndex { $0.case == number } ?? 0
        let before = timetable.placements.prefix(first).map(\.self)
        let others = try sessions(before, joinAddress: nil) { UID("") }
        let shared = cases[..<number].reduce(into: Set()) { $0.formUnion($1.members) }
        let plan = cases[number].beside(others, learnersOf: shared)
        let alone = try JointCase([plan]).problem()
        let explained = FirstFit().timetable(for: alone)
        let (code, title) = (try plan.code(of: block), block.title)
        return .noPlace(
            code, title: title, from: plan.calendar.first, to: plan.calendar.last,
            reasons: try plan.reasons(against: index - first, in: explained, for: alone))
    }
}

extension SchedulingCase {
    /// What it costs to change the room or trainer of a session: published, the more the nearer it is.
    func weight(ofChanging session: Session) -> Int {
        let cost = rules.cost(.costOfChange)
        guard session.status == .published else { return cost }
        let days = session.time.day.days(since: calendar.clock.day(at: now))
        return cost * (days < 7 ? 4 : days < 28 ? 2 : 1)
    }
}
