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
            let session = try records.requireMovable(code)
            guard let cohort = try records.cohorts().first(where: { session.cohorts.contains($0.id) }) else {
                return []
            }
            let clock = try LocalClock(zone: records.requireSite(cohort.site).zone)
            let first = from ?? max(cohort.startsOn, clock.day(at: now()))
            let last = max(first, to ?? session.time.day.adding(days: 28))
            let plan = try SchedulingCase(
                of: cohort, from: first, to: last, isOnline: session.joinAddress != nil, freeing: session,
                now: now(),
                records: records)
            return try plan.options(for: session, atMost: limit)
        }
    }
}

extension SchedulingCase {
    fileprivate func options(for session: Session, atMost limit: Int) throws -> [SessionOption] {
        let problem = try problem()
        guard !problem.sessions.isEmpty else { return [] }
        let (lead, room) = (session.trainers.first { $0.role == .lead }?.trainer, session.rooms.first)
        let trainer = trainers.firstIndex { $0.trainer.id == lead }
        let present = trainer.map { trainer in
            Placement(
                start: .init(
                    minute: session.time.startsAt.timelineMinute, day: session.time.day.daysSinceEpoch),
                trainer: trainer, room: rooms.firstIndex { $0.id == room })
        }
        return try problem.options(for: 0, instead: present, beside: [nil], atMost: limit).map { option in
            let place = option.placement
            let time = try calendar.plannedTime(place.start, minutes: session.time.minutes)
            let changes: [(SessionAspect, Bool)] = [
                (.time, time.startsAt != session.time.startsAt),
                (.room, place.room.map { rooms[$0].id } != room),
                (.trainer, trainers[place.trainer].trainer.id != lead),
            ]
            return SessionOption(
                time: time, room: place.room.map { rooms[$0].code }, trainer: trainers[place.trainer].trainer,
                difference: option.difference, changes: Set(changes.filter(\.1).map(\.0)))
        }
    }
}
