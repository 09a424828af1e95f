import CadreModel
import Testing

struct WallTimeTests {
    @Test(arguments: [
        // Clocks go back at 02:00, and forward at 02:00.
        ("America/New_York", 1_793_505_600, 215, "2026-11-01 02:35"),
        ("America/New_York", 1_772_946_000, 215, "2026-03-08 04:35"),
        ("Asia/Shanghai", 1_772_463_600, 285, "2026-03-03 03:45"),
        ("Asia/Kolkata", -1_772_463_600, 0, "1913-11-01 14:30"),
    ])
    func showsWhatClocksShow(zone: String, seconds: Int64, minutes: Int64, expected: String) throws {
        let shown = try #require(Instant(seconds: seconds + minutes * 60).wallTime(in: zone))
        #expect("\(shown.day) \(shown.time)" == expected)
    }

    @Test func knowsNothingOfAZoneThatNobodyKeeps() {
        #expect(Instant(seconds: 0).wallTime(in: "Mars/Olympus") == nil)
    }
}
