import CadreKit
import CadreModel
import CadreService
import CadreStore
import Foundation
import Support
import Testing

/// Holidays from a calendar file, as calendar programs write them.
struct HolidayImportTests {
    private static let golden = """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        BEGIN:VEVENT\r
        DTSTART;VALUE=DATE:20261001\r
        DTEND;VALUE=DATE:20261004\r
        SUMMARY;LANGUAGE=zh_CN:国庆节\\, 放\r
         假\r
        END:VEVENT\r
        BEGIN:VEVENT\r
        DTSTART;VALUE=DATE:20261010\r
        SUMMARY:国庆节（补班）\r
        END:VEVENT\r
        BEGIN:VEVENT\r
        DTSTART;VALUE=DATE:20261011\r
        SUMMARY:National Day\r
        X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r
        END:VEVENT\r
        BEGIN:VEVENT\r
        DTSTART:20261005T090000Z\r
        SUMMARY:Meeting\r
        END:VEVENT\r
        BEGIN:VEVENT\r
        STATUS:CANCELLED\r
        DTSTART;VALUE=DATE:20261225\r
        END:VEVENT\r
        END:VCALENDAR\r
        """

    private static func service() throws -> TrainingService {
        let department = try Department()
        return department.service
    }

    private func importing(
        _ text: String, into service: TrainingService, site: String? = nil, dryRun: Bool = false
    ) throws -> RecordsImport {
        try service.importHolidays(
            Array(text.utf8), at: site.map { try Code($0) }, dryRun: dryRun, by: .operator(name: "Test"))
    }

    @Test func declaresEveryDayOfWholeDayEvents() throws {
        let service = try Self.service()
        let result = try importing(Self.golden, into: service, site: "BJ")
        #expect(result.added == 5)
        #expect(result.findings.map(\.code) == ["calendar.not-a-whole-day"])
        let days = try service.calendar(of: Code("BJ")).exceptions.filter {
            $0.day >= Day("2026-10-01") ?? $0.day
        }
        #expect(
            days.map(\.day.description) == [
                "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-10", "2026-10-11",
            ])
        #expect(days.map(\.kind) == [.holiday, .holiday, .holiday, .workingDay(as: 1), .workingDay(as: 1)])
        #expect(days.first?.name == "国庆节, 放假")
        #expect(try importing(Self.golden, into: service, site: "BJ").unchanged == 5)
    }

    @Test func writesNothingOnADryRunOrWithErrors() throws {
        let service = try Self.service()
        let before = try service.calendar(of: Code("BJ")).exceptions
        #expect(try importing(Self.golden, into: service, dryRun: true).added == 5)
        let broken = Self.golden.replacingOccurrences(of: "20261010", with: "20261310")
        let result = try importing(broken, into: service)
        #expect(result.findings.contains { $0.code == "calendar.no-day" && $0.place?.line == 10 })
        #expect(try service.calendar(of: Code("BJ")).exceptions == before)
    }

    @Test(arguments: [
        ("", "calendar.not-a-calendar"), ("name,day\na,b", "calendar.not-a-calendar"),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR", "calendar.no-days"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT", "calendar.no-start"),
        (
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\nDTEND:20270101\nEND:VEVENT", "calendar.too-long"
        ),
        (
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\nRRULE:FREQ=YEARLY\nEND:VEVENT",
            "calendar.repeats"
        ),
    ])
    func saysWhatIsWrong(text: String, code: String) throws {
        let result = try importing(text, into: Self.service())
        #expect(result.findings.map(\.code).contains(code))
    }

    /// Bytes changed, left out and doubled at random: an answer, never a crash.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func survivesAnyFile(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let service = try Self.service()
        for _ in 0..<20 {
            var bytes = Array(Self.golden.utf8)
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let position = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[position] = UInt8.random(in: .min ... .max, using: &random)
                case 1: bytes.remove(at: position)
                default: bytes.insert(bytes[position], at: position)
                }
            }
            _ = try service.importHolidays(bytes, at: nil, dryRun: true, by: .operator(name: "Test"))
        }
    }
}
