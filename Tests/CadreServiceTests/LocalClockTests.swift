@testable import CadreService
import CadreKit
import CadreModel
import Foundation
import Testing

struct LocalClockTests {
    @Test func refusesATimeThatClocksSkip() throws {
        let error = #expect(throws: PlannedTimeError.self) {
            try LocalClock(zone: "Europe/Berlin").plannedTime(on: "2026-03-29", at: "02:30")
        }
        #expect(
            error?.explanation.en == """
                2026-03-29 02:30 does not exist in Europe/Berlin: clocks go forward over it, from 02:00 to 03:00
                """)
        #expect(
            error?.explanation.zhHans == "Europe/Berlin 时区不存在 2026-03-29 02:30：当天时钟由 02:00 直接拨到 03:00")
    }

    @Test func refusesATimeThatClocksShowTwice() throws {
        let error = #expect(throws: PlannedTimeError.self) {
            try LocalClock(zone: "America/New_York").plannedTime(on: "2026-11-01", at: "01:30")
        }
        #expect(
            error?.explanation.en == """
                2026-11-01 01:30 happens twice in America/New_York: at 2026-11-01T05:30:00Z and, after the clocks \
                go back, at 2026-11-01T06:30:00Z
                """)
    }

    /// The oracle asks Foundation what its calendar shows at each minute of UTC and lists them by wall time.
    @Test(arguments: zones)
    func agreesWithFoundationOnEveryMinuteOfADayWhoseClocksChange(zone: String) throws {
        let clock = try LocalClock(zone: zone)
        var calendar = Calendar(identifier: .gregorian)
        let timeZone = try #require(TimeZone(identifier: zone))
        calendar.timeZone = timeZone
        for month in 1...12 {
            let begin = try #require(Day(year: 2026, month: month, day: 1))
            let midnight = Date(timeIntervalSince1970: TimeInterval(begin.daysSinceEpoch * 86_400))
            guard let change = timeZone.nextDaylightSavingTimeTransition(after: midnight),
                change.timeIntervalSince(midnight) < 28 * 86_400
            else { continue }
            let middle = Int64(change.timeIntervalSince1970)
            var shown: [String: [Instant]] = [:]
            for minute in Int64(-1_700)...1_700 {
                let instant = middle + minute * 60
                let wall = calendar.dateComponents(
                    [.year, .month, .day, .hour, .minute],
                    from: Date(timeIntervalSince1970: TimeInterval(instant)))
                let day = Day(year: wall.year ?? 0, month: wall.month ?? 0, day: wall.day ?? 0)
                let time = ClockTime(hour: wall.hour ?? 0, minute: wall.minute ?? 0)
                shown["\(day?.description ?? "") \(time?.description ?? "")", default: []]
                    .append(Instant(seconds: instant))
            }
            let day = clock.day(at: Instant(seconds: middle))
            #expect(calendar.component(.day, from: change) == day.day)
            for minute in 0..<1_440 {
                let time = try #require(ClockTime(minuteOfDay: minute))
                let expected = shown["\(day) \(time)", default: []]
                #expect(
                    clock.onlyInstant(of: day, minute: minute) == (expected.count == 1 ? expected[0] : nil))
                switch expected.count {
                case 0:
                    #expect(clock.instant(of: day, minute: minute).seconds == middle)
                    #expect(throws: PlannedTimeError.self) {
                        try clock.plannedTime(on: day, at: time, minutes: 30)
                    }
                case 1:
                    #expect(try clock.plannedTime(on: day, at: time, minutes: 30).startsAt == expected[0])
                default:
                    #expect(
                        throws: PlannedTimeError.existsTwice(
                            day, time, zone: zone, first: expected[0], second: expected[1])
                    ) {
                        try clock.plannedTime(on: day, at: time, minutes: 30)
                    }
                }
            }
        }
    }

    @Test(arguments: zones + ["Asia/Shanghai", "Asia/Kolkata"])
    func agreesWithFoundationThroughAYear(zone: String) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: zone))
        let clock = try LocalClock(zone: zone)
        let start = try #require(Day("2026-01-01"))
        for offset in 0..<365 {
            let day = start.adding(days: offset)
            let noon = try clock.plannedTime(on: day, at: #require(ClockTime("12:00")), minutes: 30)
            let oracle = calendar.date(
                from: DateComponents(year: day.year, month: day.month, day: day.day, hour: 12))
            #expect(noon.startsAt.seconds == oracle.map { Int64($0.timeIntervalSince1970) })
        }
    }

    @Test func refusesAZoneThatNobodyKeeps() {
        #expect(throws: PlannedTimeError.unknownZone("Mars/Olympus")) { try LocalClock(zone: "Mars/Olympus") }
    }

    private static let zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"]
}

extension LocalClock {
    fileprivate func plannedTime(on day: String, at time: String) throws -> PlannedTime {
        try plannedTime(on: #require(Day(day)), at: #require(ClockTime(time)), minutes: 60)
    }
}
