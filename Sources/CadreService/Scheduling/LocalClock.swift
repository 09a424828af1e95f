import CadreModel
import CadreStore
import Foundation

/// Turns local days and minutes of one time zone into instants and back.
struct LocalClock {
    let name: String
    private let zone: TimeZone

    init(zone name: String) throws {
        guard let zone = TimeZone(identifier: name) else { throw PlannedTimeError.unknownZone(name) }
        self.name = name
        self.zone = zone
    }

    /// The time as planned.
    ///
    /// - Throws: `PlannedTimeError` with both readings when clocks skip the time or show it twice.
    func plannedTime(on day: Day, at start: ClockTime, minutes: Int) throws -> PlannedTime {
        let readings = readings(of: day, minute: start.minuteOfDay)
        guard let instant = readings.first else {
            let (before, after) = clocksAroundGap(on: day, minute: start.minuteOfDay)
            throw PlannedTimeError.doesNotExist(day, start, zone: name, before: before, after: after)
        }
        if readings.count > 1 {
            throw PlannedTimeError.existsTwice(
                day, start, zone: name, first: readings[0], second: readings[1])
        }
        return PlannedTime(
            day: day, start: start, minutes: minutes, zone: name, startsAt: instant,
            endsAt: Instant(seconds: instant.seconds + Int64(minutes) * 60))
    }

    /// The time that begins at a minute since 1970-01-01T00:00Z and is shown on this local day.
    func plannedTime(beginning minute: Int, on day: Day, minutes: Int) throws -> PlannedTime {
        let wall = Int64(minute) * 60 + offset(at: Int64(minute) * 60)
        let minuteOfDay = Int((wall - wallSeconds(day, 0)) / 60)
        return try plannedTime(
            on: day, at: ClockTime(minuteOfDay: minuteOfDay) ?? .midnight, minutes: minutes)
    }

    /// The first instant that shows this minute after midnight, or the first after a gap that swallows it.
    func instant(of day: Day, minute: Int) -> Instant {
        readings(of: day, minute: minute).first ?? Instant(seconds: gapEnd(around: wallSeconds(day, minute)))
    }

    /// The instant that shows this minute after midnight; nil when clocks skip it or show it twice.
    func onlyInstant(of day: Day, minute: Int) -> Instant? {
        let readings = readings(of: day, minute: minute)
        return readings.count == 1 ? readings.first : nil
    }

    /// The day that calendars show at this instant.
    func day(at instant: Instant) -> Day {
        let wall = instant.seconds + offset(at: instant.seconds)
        return Day(daysSinceEpoch: Int((wall - ((wall % 86_400) + 86_400) % 86_400) / 86_400))
    }

    /// The time that clocks show at this instant.
    func time(at instant: Instant) -> ClockTime {
        clock(at: instant.seconds, offset: offset(at: instant.seconds))
    }

    private func readings(of day: Day, minute: Int) -> [Instant] {
        let wall = wallSeconds(day, minute)
        let (early, late) = offsets(around: wall)
        return Set([early, late]).map { wall - $0 }.filter { wall - $0 == offset(at: $0) }.sorted()
            .map(Instant.init(seconds:))
    }

    private func clocksAroundGap(on day: Day, minute: Int) -> (before: ClockTime, after: ClockTime) {
        let wall = wallSeconds(day, minute)
        let (early, late) = offsets(around: wall)
        let change = gapEnd(around: wall)
        return (clock(at: change, offset: early), clock(at: change, offset: late))
    }

    /// The instant at which clocks go forward over a wall time, by bisection.
    private func gapEnd(around wall: Int64) -> Int64 {
        let (early, late) = offsets(around: wall)
        var before = wall - late
        var after = wall - early
        while after - before > 1 {
            let middle = (before + after) / 2
            if offset(at: middle) == early { before = middle } else { after = middle }
        }
        return after
    }

    // No zone changes its offset twice within two days.
    private func offsets(around wall: Int64) -> (early: Int64, late: Int64) {
        (offset(at: wall - 86_400), offset(at: wall + 86_400))
    }

    private func clock(at instant: Int64, offset: Int64) -> ClockTime {
        let minute = Int((((instant + offset) % 86_400 + 86_400) % 86_400) / 60)
        return ClockTime(minuteOfDay: minute) ?? .midnight
    }

    private func wallSeconds(_ day: Day, _ minute: Int) -> Int64 {
        Int64(day.daysSinceEpoch) * 86_400 + Int64(minute) * 60
    }

    private func offset(at instant: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant))))
    }
}

extension ReadTransaction {
    /// The clock of the place where a cohort is taught.
    func clock(of cohort: Cohort) throws -> LocalClock {
        try LocalClock(zone: requireSite(cohort.site).zone)
    }
}
