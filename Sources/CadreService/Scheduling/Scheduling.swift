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
    package static let pinSessions = Verb("session.pin")
}

extension TrainingService {
    /// The cohort's sessions in order of time, cancelled ones included.
    package func schedule(of code: Code) throws -> [ScheduledSession] {
        try store.read { try $0.scheduledSessions(of: $0.requireCohort(code).id) }
    }

    /// Plans every session of the cohorts that is neither published nor pinned, all or none, together; earlier drafts
    /// are replaced.
    ///
    /// `from` is a cohort's first day unless given, or today once sessions are published and that is later; `to`
    /// the cohort's last day or half a year on. What a cancelled session was to teach is planned anew.
    ///
    /// - Parameter isKeeping: whether drafts stay where they are if they can.
    /// - Returns: the cohorts' sessions, cohort by cohort.
    /// - Throws: `ScheduleError.noPlace` for the first session that fits nowhere; nothing is changed then.
    ///   `.spanTooLong` for more than two years.
    package func makeSchedule(
        for codes: [Code], from: Day? = nil, to: Day? = nil, joinAddress: String? = nil,
        isKeeping: Bool = false, searching search: TimetableSearch = .brief, by actor: Actor
    ) throws -> [ScheduledSession] {
        let codes = codes.enumerated().filter { !codes[..<$0].contains($1) }.map(\.element)
        let jointCase = { (records: ReadTransaction) in
            JointCase(
                try codes.map { code in
                    // Whoever plans cohorts together must be allowed to plan each of them.
                    try authorise(actor, to: .makeSchedule, in: records.scope(of: code), by: records)
                    return try schedulingCase(
                        for: code, from: from, to: to, isOnline: joinAddress != nil, records)
                })
        }
        let drafts = { (records: ReadTransaction) in
            isKeeping
                ? try codes.flatMap { try records.sessions(of: records.requireCohort($0).id) }
                    .filter { $0.status == .draft } : []
        }
        // Others can write while the search goes on; what it found stands unless they changed what it was about.
        let found = try store.read { records in
            let plan = try jointCase(records)
            return (plan, try drafts(records))
        }
        let solution = try SolvedCase(found.0, by: search, keeping: found.1)
        let subject = codes.map(\.text).joined(separator: ", ")
        return try perform(
            .makeSchedule, on: subject, by: actor, scope: { try $0.scope(of: codes[0]) }
        ) { transaction in
            let records = transaction.records
            let solved = try SolvedCase(
                jointCase(records), by: search, keeping: drafts(records), unlessSolvedIn: solution)
            for plan in solved.plan.cases { try transaction.deleteDrafts(of: plan.cohort.id) }
            let sessions = try solved.plan.sessions(
                solved.timetable.placements, joinAddress: joinAddress, newUID)
            for session in sessions { _ = try transaction.addSession(session) }
            transaction.note("sessions", sessions.count)
            return try solved.plan.cases.flatMap {
                try transaction.records.scheduledSessions(of: $0.cohort.id)
            }
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
        let today = try records.clock(of: cohort).day(at: now())
        return max(cohort.startsOn, today)
    }
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
