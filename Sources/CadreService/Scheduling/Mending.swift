import CadreKit
import CadreModel
import CadreStore
import Timetabling

/// One mending of the timetable, in a transaction that may be taken back.
struct Mending {
    private let disruption: Disruption
    private let now: Instant
    private let transaction: WriteTransaction
    private let service: TrainingService

    init(
        _ disruption: Disruption, at now: Instant, in transaction: WriteTransaction,
        _ service: TrainingService
    ) {
        self.disruption = disruption
        self.now = now
        self.transaction = transaction
        self.service = service
    }

    private var records: ReadTransaction { transaction.records }

    func run() throws -> ScheduleRepair {
        let hit = try records.sessions(hitBy: disruption)
        let before = try shown()
        if case .sessionCancelled = disruption { try cancel(hit) }
        // The first attempt leaves everybody else alone; the second makes them move where nothing else helps.
        let narrow = try attempt(moving: [], hit)
        let wide = try narrow.isComplete ? narrow : attempt(moving: rivals(of: hit), hit).sparing()
        let plan = wide.isComplete ? wide : narrow
        try settle(plan)
        let after = try shown()
        return ScheduleRepair(changes: changes(from: before, to: after), stuck: try plan.stuck)
    }

    private func attempt(moving others: [Session], _ hit: [Session]) throws -> MendingAttempt {
        let freed = hit.filter { $0.status != .cancelled && !isCancelled($0) } + others
        let cases = try records.cohorts().compactMap { cohort -> SchedulingCase? in
            let own = freed.filter { $0.cohorts.first == cohort.id }
            let isIncomplete = try isIncomplete(cohort, hit)
            guard !own.isEmpty || isIncomplete else { return nil }
            return try schedulingCase(of: cohort, own, isIncomplete: isIncomplete, beside: freed + hit)
        }.filter { !$0.blocks.isEmpty }
        guard !cases.isEmpty else { throw ScheduleError.nothingToSchedule(cohortCode ?? hit[0].code) }
        let plan = JointCase(cases)
        let told = plan.kept(freed.filter(hit.contains))
        let staying = plan.kept(others, weight: JointCase.staying)
        var problem = try plan.problem().keeping(zip(told, staying).map { $0 ?? $1 })
        problem = try withoutWhatWasLost(problem, of: plan, hit)
        let pinned = plan.starts(of: freed.filter(\.isPinned))
        return MendingAttempt(problem.pinning(pinned), of: plan)
    }

    private func schedulingCase(
        of cohort: Cohort, _ own: [Session], isIncomplete: Bool, beside all: [Session]
    ) throws -> SchedulingCase {
        let today = try records.clock(of: cohort).day(at: now)
        let first = max(cohort.startsOn, today)
        let last = all.map(\.time.day).reduce(first, max).adding(days: isIncomplete ? 180 : 28)
        return try SchedulingCase(
            of: cohort, from: first, to: cohortCode == cohort.code ? cohort.endsOn ?? last : last,
            isOnline: all.filter { $0.cohorts.first == cohort.id }.isOnline,
            placing: isIncomplete ? .completing(own) : .freeing(own), respectsDrafts: true, now: now,
            records: records)
    }

    private func withoutWhatWasLost(
        _ problem: Problem, of plan: JointCase, _ hit: [Session]
    ) throws -> Problem {
        let clock = plan.cases[0].calendar.clock
        func minutes(_ days: ClosedRange<Day>) -> Range<Int> {
            clock.instant(of: days.lowerBound, minute: 0)
                .timelineMinute..<clock.instant(of: days.upperBound.adding(days: 1), minute: 0).timelineMinute
        }
        switch disruption {
        case .trainerOut(let code, let days):
            return problem.taking(
                trainer: plan.trainers.firstIndex { $0.code == code }, room: nil, during: minutes(days))
        case .roomLost(let code, let days):
            return problem.taking(
                trainer: nil, room: plan.rooms.firstIndex { $0.code == code }, during: minutes(days))
        case .sessionCancelled:
            // It was called off: another session at the same time would make no difference.
            let anew = plan.blocks.firstIndex { $0.block.units.map(\.id) == hit[0].units }
            return anew.map { problem.avoiding(hit[0].time.startsAt.timelineMinute, for: $0) } ?? problem
        case .cohortAdded: return problem
        }
    }

    // MARK: - Who is concerned

    private var cohortCode: Code? {
        if case .cohortAdded(let code) = disruption { code } else { nil }
    }

    private func isCancelled(_ session: Session) -> Bool { disruption == .sessionCancelled(session.code) }

    /// Whether the cohort needs sessions that it does not have.
    private func isIncomplete(_ cohort: Cohort, _ hit: [Session]) throws -> Bool {
        if let cohortCode { return try records.requireOpenCohort(cohortCode).id == cohort.id }
        return hit.contains { isCancelled($0) && $0.cohorts.first == cohort.id }
    }

    /// Sessions to come that compete with those that were hit: of the same cohorts, or for the same rooms and trainers.
    private func rivals(of hit: [Session]) throws -> [Session] {
        let cohorts = try records.cohorts()
        let sites: Set<RowID<Site>>
        if let cohortCode {
            sites = [try records.requireCohort(cohortCode).site]
        } else {
            sites = Set(
                cohorts.filter { cohort in hit.contains { $0.cohorts.contains(cohort.id) } }.map(\.site))
        }
        let near = Set(cohorts.filter { sites.contains($0.site) }.map(\.id))
        return try records.movableSessions().filter { session in
            session.time.startsAt > now && !session.isPinned && !hit.contains(session)
                && session.cohorts.allSatisfy(near.contains)
        }
    }

    // MARK: - Carrying it out

    private func cancel(_ sessions: [Session]) throws {
        for session in sessions {
            guard session.status == .published else {
                throw ScheduleError.wrongStatus(session.code, session.status, expected: [.published])
            }
            try transaction.releaseBookings(of: session.id)
            try transaction.setStatus(.cancelled, of: session.id)
            try service.announce("session.cancelled", session, in: transaction)
            transaction.note(session.code.text, Session.Status.cancelled.rawValue)
        }
    }

    /// All sessions that move are let go before any claims anew.
    private func settle(_ attempt: MendingAttempt) throws {
        let plan = attempt.plan
        let known = try plan.blocks.map { try $0.block.session.flatMap { try records.session($0) } }
        let moved = try attempt.placements.enumerated().compactMap {
            index, placement -> (Session, Session)? in
            guard let placement, let old = known[index] else { return nil }
            let new = try plan.session(old, index, at: placement)
            return new == old ? nil : (old, new)
        }
        // One that finds no place gives up its old one as well, or there would be no telling how the others fare.
        for session in zip(known, attempt.placements).compactMap({ $1 == nil ? $0 : nil }) {
            try transaction.releaseBookings(of: session.id)
        }
        for (old, new) in moved {
            try transaction.releaseBookings(of: old.id)
            transaction.note(old.code.text, try records.changes(from: old, to: new))
        }
        for (_, new) in moved { try service.settle(new, in: transaction) }
        let missing = zip(attempt.placements, known).map { placement, old in old == nil ? placement : nil }
        for session in try plan.sessions(missing, joinAddress: plan.joinAddress(records), service.newUID) {
            var session = session
            session.id = try transaction.addSession(session)
            // What people expected of the session that was called off they expect of this one.
            guard case .sessionCancelled = disruption else { continue }
            try transaction.claim(session)
            try transaction.setStatus(.published, of: session.id)
            try service.announce("session.published", session, in: transaction)
        }
    }

    // MARK: - Old and new

    private func shown() throws -> [Code: (session: ScheduledSession, cohort: Code)] {
        try records.cohorts().filter { !$0.status.isClosed }.reduce(into: [:]) { shown, cohort in
            for session in try records.scheduledSessions(of: cohort.id) where shown[session.code] == nil {
                shown[session.code] = (session, cohort.code)
            }
        }
    }

    private func changes(
        from before: [Code: (session: ScheduledSession, cohort: Code)],
        to after: [Code: (session: ScheduledSession, cohort: Code)]
    ) -> [ScheduleRepair.Change] {
        let cancelled: ScheduledSession? =
            if case .sessionCancelled(let code) = disruption { before[code]?.session } else { nil }
        return after.values.compactMap { new, cohort in
            guard let old = before[new.code]?.session else {
                return ScheduleRepair.Change(old: cancelled, new: new, cohort: cohort)
            }
            return new.status == .cancelled || old.isSame(as: new)
                ? nil : ScheduleRepair.Change(old: old, new: new, cohort: cohort)
        }.sorted {
            (($0.old ?? $0.new).time.startsAt, $0.new.code.text)
                < (($1.old ?? $1.new).time.startsAt, $1.new.code.text)
        }
    }
}

extension ScheduledSession {
    /// Whether time, rooms and trainers are the same.
    fileprivate func isSame(as other: ScheduledSession) -> Bool {
        time == other.time && rooms == other.rooms && trainers == other.trainers
    }
}

extension [Session] {
    fileprivate var isOnline: Bool { !isEmpty && allSatisfy { $0.joinAddress != nil } }
}

extension JointCase {
    /// When these sessions begin, by block; nil for all others.
    fileprivate func starts(of sessions: [Session]) -> [Problem.Start?] {
        blocks.map { _, block in
            sessions.first { $0.code == block.session }.flatMap(placement)?.start
        }
    }

    /// A session at its new time and place.
    fileprivate func session(_ session: Session, _ index: Int, at placement: Placement) throws -> Session {
        var session = session
        let lead = trainers[placement.trainer].id
        session.time = try plannedTime(of: index, at: placement)
        session.rooms = placement.room.map { [rooms[$0].id] } ?? []
        if session.lead != lead {
            session.trainers =
                [SessionTrainer(lead, as: .lead)]
                + session.trainers.filter { $0.role != .lead && $0.trainer != lead }
        }
        return session
    }

    /// Where the cohorts meet who meet online.
    fileprivate func joinAddress(_ records: ReadTransaction) throws -> String? {
        try cases.filter(\.isOnline).flatMap { try records.sessions(of: $0.cohort.id) }
            .compactMap(\.joinAddress).first
    }
}
