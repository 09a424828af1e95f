import CadreModel
import Foundation
import Testing

@Suite struct DayTests {
    private let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    // Foundation's Gregorian calendar turns Julian before 1582-10-15, so the oracle starts after that.
    @Test func agreesWithFoundationOnEveryDayFrom1600To2500() throws {
        let first = try #require(Day(year: 1600, month: 1, day: 1))
        let last = try #require(Day(year: 2500, month: 12, day: 31))
        for number in first.daysSinceEpoch...last.daysSinceEpoch {
            let day = Day(daysSinceEpoch: number)
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            try #require(day.year == parts.year && day.month == parts.month && day.day == parts.day)
            // Foundation counts from Sunday = 1.
            try #require(day.weekday % 7 + 1 == parts.weekday)
            try #require(Day(year: day.year, month: day.month, day: day.day) == day)
        }
    }

    @Test func readsBackEveryDayOfTheFirstAndLastCenturies() throws {
        for years in [1...100, 9900...9999] {
            let first = try #require(Day(year: years.lowerBound, month: 1, day: 1))
            let last = try #require(Day(year: years.upperBound, month: 12, day: 31))
            for number in first.daysSinceEpoch...last.daysSinceEpoch {
                let day = Day(daysSinceEpoch: number)
                try #require(Day(day.description) == day)
            }
        }
    }

    @Test(arguments: [
        "", "2026-3-02", "2026-02-29", "2026-02-30", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00",
        "2026-01-32", "1900-02-29", "0000-01-01", "2026/03/02", "20260302", "2026-03-02 ", " 2026-03-02",
        "+026-03-02", "2026-03-0२", "2026-03-02T00:00", "-001-01-01",
    ])
    func refusesTextThatIsNoDay(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test func knowsTheLeapDaysOfTheCalendar() {
        #expect(Day("2024-02-29") != nil)
        #expect(Day("2000-02-29") != nil)
    }

    @Test func countsFromTheEpoch() {
        #expect(Day("1970-01-01")?.daysSinceEpoch == 0)
        #expect(Day("1969-12-31")?.daysSinceEpoch == -1)
    }

    @Test func addsDaysAcrossMonthsAndYears() throws {
        let day = try #require(Day("2023-12-31"))
        #expect(day.adding(days: 60).description == "2024-02-29")
        #expect(day.adding(days: 60).days(since: day) == 60)
        #expect(day.adding(days: -365).description == "2022-12-31")
    }

    @Test func isTextInJSON() throws {
        let day = try #require(Day("2026-03-02"))
        let json = try JSONEncoder().encode([day])
        #expect(String(decoding: json, as: UTF8.self) == #"["2026-03-02"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: json) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
        }
    }
}
