import CadreKit
package import CadreModel
package import CadreStore
package import Timetabling

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
    ///   `.spanTooLong` for more than two years.
    package func makeSchedule(
        for code: Code, from: Day? = nil, to: Day? = nil, joinAddress: String? = nil,
        searching search: Search = .brief, by actor: Actor
    ) throws -> [ScheduledSession] {
        // Others can write while the search goes on; what it found stands unless they changed what it was about.
        let plan = try store.read { records in
            try authorise(actor, to: .makeSchedule, in: records.scope(of: code), by: records)
            return try schedulingCase(for: code, from: from, to: to, isOnline: joinAddress != nil, records)
        }
        let found = try SolvedCase(plan, by: search)
        return try perform(.makeSchedule, on: code.text, by: actor, scope: { try $0.scope(of: code) }) {
            transaction in
            let solved = try SolvedCase(
                schedulingCase(
                    for: code, from: from, to: to, isOnline: joinAddress != nil, transaction.records),
                by: search, unlessSolvedIn: found)
            try transaction.deleteDrafts(of: solved.plan.cohort.id)
            for (block, placement) in zip(solved.plan.blocks, solved.timetable.placements) {
                guard let placement else { continue }
                _ = try transaction.addSession(
                    session(block, at: placement, in: solved.plan, joinAddress: joinAddress))
            }
            transaction.note("sessions", solved.plan.blocks.count)
            return try transaction.records.scheduledSessions(of: solved.plan.cohort.id)
        }
    }

    private func schedulingCase(
        for code: Code, from: Day?, to: Day?, isOnline: Bool, _ records: ReadTransaction
    ) throws -> SchedulingCase {
        let cohort = try records.requireOpenCohort(code)
        let first = try from ?? firstDay(for: cohort, records)
        let last = to ?? cohort.endsOn ?? first.adding(days: 180)
        guard first <= last else { throw ScheduleError.endsBeforeItStarts(from: first, to: last) }
        let limit = 731
        guard last.days(since: first) < limit else {
            throw ScheduleError.spanTooLong(from: first, to: last, limit: limit)
        }
        let plan = try SchedulingCase(
            of: cohort, from: first, to: last, isOnline: isOnline, now: now(), records: records)
        guard !plan.blocks.isEmpty else { throw ScheduleError.nothingToSchedule(code) }
        return plan
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

extension Search {
    /// Long enough for one cohort, and the same on every machine.
    package static let brief = Search(limit: .moves(2_000), seed: 1, clock: { .zero })
}

extension ReadTransaction {
    func requireSession(_ code: Code) throws -> Session {
        guard let session = try session(code) else { throw ScheduleError.unknownSession(code.text) }
        return session
    }

    /// The parts of the department that a change to a cohort touches.
    func scope(of code: Code) throws -> [Scope] {
        try scopes(of: requireCohort(code).id)
    }
}
