import CadreKit
package import CadreModel
package import CadreStore
import Timetabling

/// Something that sessions counted on and can no longer have.
package enum Disruption: Sendable, Hashable {
    /// As lead trainer.
    case trainerOut(Code)
    case roomLost(Code)
}

/// How a timetable is mended: each session that lost something gets the best other place, all others stay.
package struct ScheduleRepair: Sendable {
    /// In order of time.
    package let changes: [Change]
    /// Sessions for which there is no other place.
    package let stuck: [Code]

    package struct Change: Sendable {
        package let old: ScheduledSession
        package let new: ScheduledSession
        package let cohort: Code
    }
}

extension TrainingService {
    /// Mends what a trainer's absence or a room's loss does to the drafts and published sessions of these days.
    ///
    /// The sessions of one cohort that were hit find new places together, as near to the old as can be, while all
    /// others stay where they are; a pinned one keeps its time. Sessions that are over or have attendance stay as they
    /// are.
    ///
    /// - Parameter isApplied: false to say what would happen and change nothing.
    /// - Throws: `ScheduleError.nothingToRepair`; when applied, `.noRepair` for a session without another place, and
    ///   nothing is changed.
    @discardableResult
    package func repairSchedule(
        after disruption: Disruption, from: Day, to: Day, isApplied: Bool, by actor: Actor
    ) throws -> ScheduleRepair {
        guard from <= to else { throw ScheduleError.endsBeforeItStarts(from: from, to: to) }
        let codes = try store.read { try $0.sessions(hitBy: disruption, from: from, to: to) }
        guard !codes.isEmpty else { throw ScheduleError.nothingToRepair(from: from, to: to) }
        let scope: (ReadTransaction) throws -> [Scope] = { try $0.scope(ofSessions: codes) }
        let subject = codes.map(\.text).joined(separator: ", ")
        let mend: (WriteTransaction) throws -> ScheduleRepair = { transaction in
            try self.mend(codes, after: disruption, during: from...to, in: transaction)
        }
        guard isApplied else {
            return try rehearse(.moveSessions, on: subject, by: actor, scope: scope, mend)
        }
        return try perform(.moveSessions, on: subject, by: actor, scope: scope) { transaction in
            let repair = try mend(transaction)
            if let code = repair.stuck.first { throw ScheduleError.noRepair(code, of: repair.stuck.count) }
            return repair
        }
    }

    /// One cohort after the other; a session of several cohorts goes with the first of them.
    private func mend(
        _ codes: [Code], after disruption: Disruption, during days: ClosedRange<Day>,
        in transaction: WriteTransaction
    ) throws -> ScheduleRepair {
        var changes: [ScheduleRepair.Change] = []
        var stuck: [Code] = []
        let sessions = try codes.map { try transaction.records.requireMovable($0) }
        for cohort in try transaction.records.cohorts() {
            let hit = sessions.filter { $0.cohorts.first == cohort.id }
            guard !hit.isEmpty else { continue }
            let before = try transaction.records.scheduledSessions(of: cohort.id)
            let new = try mended(hit, of: cohort, after: disruption, during: days, transaction.records)
            stuck += zip(hit, new).filter { $1 == nil }.map(\.0.code)
            let moved = zip(hit, new).compactMap { old, new in new.map { (old, $0) } }
            for (old, new) in moved {
                try transaction.releaseBookings(of: old.id)
                transaction.note(old.code.text, try transaction.records.changes(from: old, to: new))
            }
            for (_, new) in moved { try settle(new, in: transaction) }
            let after = try transaction.records.scheduledSessions(of: cohort.id)
            changes += moved.compactMap { old, _ in
                guard let was = before.first(where: { $0.code == old.code }),
                    let willBe = after.first(where: { $0.code == old.code })
                else { return nil }
                return ScheduleRepair.Change(old: was, new: willBe, cohort: cohort.code)
            }
        }
        return ScheduleRepair(
            changes: changes.sorted { $0.old.time.startsAt < $1.old.time.startsAt }, stuck: stuck)
    }

    /// The sessions with their new time, room and trainer; nil for one without another place.
    private func mended(
        _ sessions: [Session], of cohort: Cohort, after disruption: Disruption, during days: ClosedRange<Day>,
        _ records: ReadTransaction
    ) throws -> [Session?] {
        let clock = try LocalClock(zone: records.requireSite(cohort.site).zone)
        let first = max(cohort.startsOn, clock.day(at: now()))
        let last = sessions.map(\.time.day).reduce(first, max).adding(days: 28)
        let plan = try SchedulingCase(
            of: cohort, from: first, to: last, isOnline: sessions.allSatisfy { $0.joinAddress != nil },
            freeing: sessions, now: now(), records: records)
        guard plan.blocks.count == sessions.count else { return sessions.map { _ in nil } }
        let told = sessions.map(plan.placement)
        let pinned = zip(sessions, told).map { $0.isPinned ? $1?.start : nil }
        let problem = try plan.problem(without: disruption, on: days).pinning(pinned)
        let places = Planner(.brief).placements(for: problem, insteadOf: told)
        return try zip(sessions, places).map { session, place in
            try place.map { place in
                var session = session
                let lead = plan.trainers[place.trainer].trainer.id
                session.time = try plan.calendar.plannedTime(place.start, minutes: session.time.minutes)
                session.rooms = place.room.map { [plan.rooms[$0].id] } ?? []
                session.trainers =
                    [SessionTrainer(lead, as: .lead)]
                    + session.trainers.filter { $0.role != .lead && $0.trainer != lead }
                return session
            }
        }
    }
}

extension SchedulingCase {
    /// The problem without what was lost.
    fileprivate func problem(without disruption: Disruption, on days: ClosedRange<Day>) throws -> Problem {
        let problem = try problem()
        let lost = [days.lowerBound, days.upperBound.adding(days: 1)].map {
            calendar.clock.instant(of: $0, minute: 0).timelineMinute
        }
        var (trainer, room): (Int?, Int?)
        switch disruption {
        case .trainerOut(let code): trainer = trainers.firstIndex { $0.trainer.code == code }
        case .roomLost(let code): room = rooms.firstIndex { $0.code == code }
        }
        return try problem.taking(trainer: trainer, room: room, during: lost[0]..<lost[1])
    }
}

extension ReadTransaction {
    /// Drafts and published sessions of these days that can still be moved, in order of time.
    fileprivate func sessions(hitBy disruption: Disruption, from: Day, to: Day) throws -> [Code] {
        let isHit: (Session) -> Bool
        switch disruption {
        case .trainerOut(let code):
            let trainer = try requireTrainer(code).id
            isHit = { $0.trainers.contains(SessionTrainer(trainer, as: .lead)) }
        case .roomLost(let code):
            let room = try requireRoom(code).id
            isHit = { $0.rooms.contains(room) }
        }
        let hit = try cohorts().flatMap { try sessions(of: $0.id) }.filter { session in
            [.draft, .published].contains(session.status) && (from...to).contains(session.time.day)
                && isHit(session) && (try? refuseIfHeld(session)) != nil
        }
        let inOrder = hit.sorted { ($0.time.startsAt, $0.code.text) < ($1.time.startsAt, $1.code.text) }
        // A session of two cohorts is found with each.
        return inOrder.map(\.code).reduce(into: []) { codes, code in
            if codes.last != code { codes.append(code) }
        }
    }
}
