package import CadreModel
import CadreStore
import Timetabling

/// Another time, room or trainer that a session could have.
package struct SessionOption: Sendable {
    package let time: PlannedTime
    /// Nil online.
    package let room: Code?
    package let trainer: Trainer
    /// What it costs more than the present place, in units of five minutes' delay.
    package let difference: Int
    /// What would be different.
    package let changes: Set<SessionAspect>
}

extension TrainingService {
    /// What else a session could do while all other sessions stay where they are, the best first: nothing that clashes
    /// or breaks a rule.
    ///
    /// - Parameters:
    ///   - from: the first day to look at; the cohort's first, or today where that is later, unless given.
    ///   - to: the last; four weeks after the session unless given.
    /// - Throws: `ScheduleError` for a session that is over, cancelled or delivered.
    package func options(
        for code: Code, from: Day? = nil, to: Day? = nil, atMost limit: Int = 20
    ) throws -> [SessionOption] {
        try store.read { records in
            try records.options(
                for: records.requireMovable(code), from: from, to: to, atMost: limit, now: now())
        }
    }
}

extension ReadTransaction {
    /// As `TrainingService.options`.
    func options(
        for session: Session, from: Day?, to: Day?, atMost limit: Int, now: Instant
    ) throws -> [SessionOption] {
        guard let cohort = try cohorts().first(where: { session.cohorts.contains($0.id) }) else { return [] }
        let clock = try clock(of: cohort)
        let first = from ?? max(cohort.startsOn, clock.day(at: now))
        let last = max(first, to ?? session.time.day.adding(days: 28))
        let plan = try SchedulingCase(
            of: cohort, from: first, to: last, isOnline: session.joinAddress != nil,
            placing: .freeing([session]),
            now: now, records: self)
        return try JointCase([plan]).options(for: session, atMost: limit)
    }
}

extension JointCase {
    fileprivate func options(for session: Session, atMost limit: Int) throws -> [SessionOption] {
        let problem = try problem().keeping(kept([session]))
        guard !problem.sessions.isEmpty else { return [] }
        return try problem.options(for: 0, instead: placement(of: session), atMost: limit).map {
            let place = $0.placement
            let time = try plannedTime(of: 0, at: place)
            let changes: [(SessionAspect, Bool)] = [
                (.time, time.startsAt != session.time.startsAt),
                (.room, place.room.map { rooms[$0].id } != session.rooms.first),
                (.trainer, trainers[place.trainer].id != session.lead),
            ]
            return SessionOption(
                time: time, room: place.room.map { rooms[$0].code }, trainer: trainers[place.trainer],
                difference: $0.difference, changes: Set(changes.filter(\.1).map(\.0)))
        }
    }
}

extension Session {
    var lead: RowID<Trainer>? { trainers.first { $0.role == .lead }?.trainer }
}
