import CadreModel
import Timetabling

/// When a site works and its trainers are there, as stretches of a timeline of UTC minutes.
struct SiteCalendar {
    let clock: LocalClock
    let days: ClosedRange<Int>
    private let hours: [WeeklyHours]
    private let workingDays: WorkingDays

    init(clock: LocalClock, from: Day, to: Day, hours: [WeeklyHours], exceptions: [CalendarException]) {
        self.clock = clock
        days = from.daysSinceEpoch...max(from, to).daysSinceEpoch
        self.hours = hours
        workingDays = WorkingDays(exceptions)
    }

    var first: Day { Day(daysSinceEpoch: days.lowerBound) }
    var last: Day { Day(daysSinceEpoch: days.upperBound) }

    /// The holidays among these days, in order.
    var holidays: [CalendarException] {
        let holidays = workingDays.holidays
        return days.compactMap { holidays[Day(daysSinceEpoch: $0)] }
    }

    /// The site's working hours.
    var open: Intervals {
        Intervals(days.flatMap { stretches(of: hours, on: Day(daysSinceEpoch: $0)) })
    }

    /// A trainer's hours: the weekly ones, those of the site where there are none, changed by dated exceptions.
    func availability(hours own: [WeeklyHours], exceptions dated: [DatedException]) -> Intervals {
        let weekly = own.isEmpty ? hours : own
        let habit = days.flatMap { stretches(of: weekly, on: Day(daysSinceEpoch: $0)) }
        let added = dated.filter(\.isAvailable).map { stretch(on: $0.day, $0.minutes) }
        let taken = dated.filter { !$0.isAvailable }.map { stretch(on: $0.day, $0.minutes) }
        return Intervals(habit + added).removing(taken)
    }

    /// Every multiple of the period within the working hours of each day, earliest first; times that clocks skip
    /// or show twice are left out.
    func starts(every period: Int) -> [Problem.Start] {
        days.flatMap { number -> [Problem.Start] in
            let day = Day(daysSinceEpoch: number)
            return workingDays.hours(on: day, of: hours).flatMap { range in
                let first = (range.lowerBound + period - 1) / period * period
                return stride(from: first, to: range.upperBound, by: period).compactMap { minute in
                    clock.onlyInstant(of: day, minute: minute).map {
                        Problem.Start(minute: $0.timelineMinute, day: number)
                    }
                }
            }
        }.sorted { $0.minute < $1.minute }
    }

    /// The planned time of a session that begins at a minute of the timeline.
    func plannedTime(_ start: Problem.Start, minutes: Int) throws -> PlannedTime {
        try clock.plannedTime(beginning: start.minute, on: Day(daysSinceEpoch: start.day), minutes: minutes)
    }

    private func stretches(of weekly: [WeeklyHours], on day: Day) -> [Range<Int>] {
        workingDays.hours(on: day, of: weekly).map { stretch(on: day, $0) }
    }

    private func stretch(on day: Day, _ minutes: Range<Int>) -> Range<Int> {
        let start = timelineMinute(day, minutes.lowerBound)
        return start..<max(start, timelineMinute(day, minutes.upperBound))
    }

    private func timelineMinute(_ day: Day, _ minute: Int) -> Int {
        clock.instant(of: day, minute: minute).timelineMinute
    }
}

extension Instant {
    /// The timeline counts minutes since 1970-01-01T00:00Z.
    var timelineMinute: Int { Int(seconds / 60) }
}

extension Intervals {
    fileprivate func removing(_ holes: [Range<Int>]) -> Intervals {
        holes.reduce(self) { rest, hole in
            Intervals(
                rest.ranges.flatMap { range in
                    [
                        range.lowerBound..<max(range.lowerBound, min(range.upperBound, hole.lowerBound)),
                        min(range.upperBound, max(range.lowerBound, hole.upperBound))..<range.upperBound,
                    ]
                })
        }
    }
}
