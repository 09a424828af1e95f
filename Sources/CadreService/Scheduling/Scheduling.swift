import CadreKit
package import CadreModel
package import CadreStore
import Timetabling

extension Verb {
    package static let makeSchedule = Verb("schedule.make")
    package static let publishSchedule = Verb("schedule.publish")
    package static let cancelSession = Verb("session.cancel")
    package static let deliverSession = Verb("session.deliver", by: [.administrator, .coordinator, .trainer])
    package static let moveSessions = Verb("session.move")
}

extension TrainingService {
    /// The cohort's sessions in order of time, cancelled ones included.
    package func schedule(of code: Code) throws -> [ScheduledSession] {
        try store.read { try $0.scheduledSessions(of: $0.requireCohort(code).id) }
    }

    /// Plans every session of the cohort that is not published yet, all or none; earlier drafts are replaced.
    ///
    /// `from` is the cohort's first day unless given, or today once sessions are published and that is later; `to`
    /// the cohort's last day or half a year on. What a cancelled session was to teach is planned anew.
    ///
    /// - Throws: `ScheduleError.noPlace` for the first session that fits nowhere; nothing is changed then.
    package func makeSchedule(
        for code: Code, from: Day? = nil, to: Day? = nil, joinAddress: String? = nil, by actor: Actor
    ) throws -> [ScheduledSession] {
        try perform(.makeSchedule, on: code.text, by: actor, scope: { try $0.scope(of: code) }) {
            transaction in
            let cohort = try transaction.records.requireOpenCohort(code)
            let first = try from ?? firstDay(for: cohort, transaction.records)
            let last = to ?? cohort.endsOn ?? first.adding(days: 180)
            guard first <= last else { throw ScheduleError.endsBeforeItStarts(from: first, to: last) }
            let plan = try SchedulingCase(
                of: cohort, from: first, to: last, isOnline: joinAddress != nil, records: transaction.records)
            guard !plan.blocks.isEmpty else { throw ScheduleError.nothingToSchedule(code) }
            let problem = try plan.problem()
            let timetable = FirstFit().timetable(for: problem)
            if let index = timetable.obstacles.keys.min() {
                throw ScheduleError.noPlace(
                    try plan.code(of: plan.blocks[index]), title: plan.blocks[index].title, from: first,
                    to: last, reasons: try plan.reasons(against: index, in: timetable, for: problem))
            }
            try transaction.deleteDrafts(of: cohort.id)
            for (block, placement) in zip(plan.blocks, timetable.placements) {
                guard let placement else { continue }
                _ = try transaction.addSession(
                    session(block, at: placement, in: plan, joinAddress: joinAddress))
            }
            transaction.note("sessions", plan.blocks.count)
            return try transaction.records.scheduledSessions(of: cohort.id)
        }
    }

    private func firstDay(for cohort: Cohort, _ records: ReadTransaction) throws -> Day {
        guard try records.sessions(of: cohort.id).contains(where: { $0.status != .draft }) else {
            return cohort.startsOn
        }
        let today = try LocalClock(zone: records.requireSite(cohort.site).zone).day(at: now())
        return max(cohort.startsOn, today)
    }

    private func session(
        _ block: SessionBlock, at placement: Placement, in plan: SchedulingCase, joinAddress: String?
    ) throws -> Session {
        let equipment = plan.isOnline ? [] : block.part.requirements.equipment
        return Session(
            id: RowID(0), uid: newUID(), code: try plan.code(of: block), title: block.title,
            partNumber: block.partNumber, status: .draft,
            time: try plan.calendar.plannedTime(placement.start, minutes: block.minutes),
            joinAddress: joinAddress, isPinned: false, sequence: 0, units: block.units.map(\.id),
            cohorts: [plan.cohort.id],
            trainers: [SessionTrainer(plan.trainers[placement.trainer].trainer.id, as: .lead)],
            rooms: placement.room.map { [plan.rooms[$0].id] } ?? [],
            equipment: equipment.compactMap { need in
                plan.equipment.first { $0.code == need.equipment }.map {
                    SessionEquipment($0.id, quantity: need.count)
                }
            })
    }
}

extension ReadTransaction {
    func requireSession(_ code: Code) throws -> Session {
        guard let session = try session(code) else { throw ScheduleError.unknownSession(code.text) }
        return session
    }

    /// The parts of the department that a change to a cohort touches.
    func scope(of code: Code) throws -> [Scope] {
        let cohort = try requireCohort(code)
        return [.cohort(cohort.id), .site(cohort.site)]
    }
}
