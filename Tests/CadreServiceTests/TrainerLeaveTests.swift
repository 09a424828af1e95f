import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct TrainerLeaveTests {
    @Test func letsTheLastWordOnADayHold() throws {
        let department = try Department()
        try department.say(away: 0..<1440)
        try department.say(away: 0..<1440)
        #expect(try department.exceptions() == ["- 0..<1440"])
        try department.say(there: 600..<720)
        #expect(try department.exceptions() == ["- 0..<600", "+ 600..<720", "- 720..<1440"])
        try department.say(there: 0..<1440)
        #expect(try department.exceptions() == ["+ 0..<1440"])
        #expect(try department.makeSchedule().first?.time.day == Day("2026-03-02"))
    }

    @Test func takesLeaveBack() throws {
        let department = try Department()
        try department.say(away: 0..<1440)
        try department.clear(0..<720)
        #expect(try department.exceptions() == ["- 720..<1440"])
        try department.clear(0..<1440)
        #expect(try department.exceptions() == [])
        let day = try #require(Day("2026-03-02"))
        #expect(throws: TrainerError.ordinaryDay("陈讲师", day)) { try department.clear(0..<1440) }
    }
}

extension Department {
    fileprivate func say(there minutes: Range<Int>) throws { try say(minutes, isAvailable: true) }
    fileprivate func say(away minutes: Range<Int>) throws { try say(minutes, isAvailable: false) }

    private func say(_ minutes: Range<Int>, isAvailable: Bool) throws {
        try service.addException(
            DatedException(day: cohort.startsOn, minutes: minutes, isAvailable: isAvailable, reason: nil),
            of: Code("T1"), by: coordinator)
    }

    fileprivate func clear(_ minutes: Range<Int>) throws {
        try service.clearExceptions(on: cohort.startsOn, minutes: minutes, of: Code("T1"), by: coordinator)
    }

    /// Sign and minutes of each, in order.
    fileprivate func exceptions() throws -> [String] {
        try service.availability(of: Code("T1")).exceptions.map {
            "\($0.isAvailable ? "+" : "-") \($0.minutes)"
        }
    }
}
