@testable import CadreService
import CadreKit
import CadreModel
import Foundation
import Testing

struct LocalClockTests {
    @Test func refusesATimeThatClocksSkip() throws {
        let day = try #require(Day("2026-03-29"))
        let error = #expect(throws: PlannedTimeError.self) {
            try LocalClock(zone: "Europe/Berlin").plannedTime(
                on: day, at: #require(ClockTime("02:30")), minutes: 60)
        }
        #expect(
            error?.explanation.en == """
                2026-03-29 02:30 does not exist in Europe/Berlin: clocks go forward over it, from 02:00 to 03:00
                """)
    }

    @Test func refusesATimeThatClocksShowTwice() throws {
        let day = try #require(Day("2026-11-01"))
        let error = #expect(throws: PlannedTimeError.self) {
            try LocalClock(zone: "America/New_York").plannedTime(
                on: day, at: #require(ClockTime("01:30")), minutes: 60)
        }
        #expect(
            error?.explanation.en == """
                2026-11-01 01:30 happens twice in America/New_York: at 2026-11-01T05:30:00Z and, after the clocks \
                go back, at 2026-11-01T06:30:00Z
                """)
    }

    @Test(arguments: [
        "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata",
    ])
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
}
