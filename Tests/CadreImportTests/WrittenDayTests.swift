import CadreImport
import CadreModel
import Testing

struct WrittenDayTests {
    @Test(arguments: [
        "2026-03-02", "2026/3/2", "2026.3.2", "2026年3月2日", "20260302", "2026-3-2",
        "2026 3 2",
    ])
    func isReadHoweverItIsWritten(text: String) throws {
        #expect(WrittenDay(text) == .day(try #require(Day("2026-03-02"))))
    }

    @Test func isNotGuessedWhereTwoCulturesDisagree() throws {
        let (march, april) = (try #require(Day("2026-03-04")), try #require(Day("2026-04-03")))
        #expect(WrittenDay("03/04/2026") == .ambiguous(march, april))
        #expect(WrittenDay("13/04/2026") == .day(try #require(Day("2026-04-13"))))
        #expect(WrittenDay("3/3/2026") == .day(try #require(Day("2026-03-03"))))
    }

    @Test(arguments: [
        "2026-02-30", "2026-13-45", "tomorrow", "", "1/2", "2026-03-02-01", "99999999999999999999",
        "00/00/2026",
    ])
    func isRefusedWhereTheCalendarHasNone(text: String) {
        #expect(WrittenDay(text) == .none)
    }
}
