import CadreModel
import Testing

struct AttendanceTests {
    @Test func takesTheMinutesFromTheStatus() throws {
        #expect(try Attendance(.present, of: 195).minutes == 195)
        #expect(try Attendance(.excused, of: 195).minutes == 0)
        #expect(try Attendance(.absent, minutes: 0, of: 195).minutes == 0)
        #expect(try Attendance(.late, minutes: 195, of: 195).minutes == 195)
        #expect(try Attendance(.leftEarly, minutes: 0, of: 195).minutes == 0)
    }

    @Test(arguments: [AttendanceStatus.late, .leftEarly])
    func needsMinutesForWhoeverMissedSome(status: AttendanceStatus) {
        #expect(throws: AttendanceError.minutesMissing(status)) { try Attendance(status, of: 195) }
        for minutes in [-1, 196] {
            #expect(throws: AttendanceError.minutesOutOfRange(minutes, planned: 195)) {
                try Attendance(status, minutes: minutes, of: 195)
            }
        }
    }

    @Test func refusesMinutesAgainstTheStatus() {
        #expect(throws: AttendanceError.minutesContradict(.present, 100, expected: 195)) {
            try Attendance(.present, minutes: 100, of: 195)
        }
        #expect(throws: AttendanceError.minutesContradict(.excused, 5, expected: 0)) {
            try Attendance(.excused, minutes: 5, of: 195)
        }
    }
}

struct AttendanceTallyTests {
    private func entry(_ status: AttendanceStatus?, _ minutes: Int = 0, of planned: Int) -> AttendanceEntry {
        AttendanceEntry(
            plannedMinutes: planned, isHeld: true,
            own: status.map { Attendance(recorded: $0, minutes: minutes, note: nil) })
    }

    @Test func leavesAnExcuseOutUnlessTheRuleSaysItCounts() {
        let entries = [entry(.present, 100, of: 100), entry(.excused, of: 50)]
        #expect(AttendanceTally(entries, excusedCounts: false).share == .one)
        #expect(AttendanceTally(entries, excusedCounts: true).share == Ratio(2, 3))
    }

    @Test func countsWhatIsNotRecordedNeitherWayAndSaysSo() {
        let entries = [entry(.late, 80, of: 100), entry(nil, of: 60), entry(nil, of: 60)]
        let tally = AttendanceTally(entries, excusedCounts: false)
        #expect(tally.share == Ratio(4, 5))
        #expect((tally.recorded, tally.held) == (1, 3))
        #expect(tally.bestShare == Ratio(200, 220))
        #expect(!tally.isComplete)
    }

    @Test func countsASessionMadeUpElsewhereButNeverAboveItsPlan() {
        let absent = Attendance(recorded: .absent, minutes: 0, note: nil)
        for (made, attended) in [(60, 60), (300, 100)] {
            let madeUp = AttendanceEntry(
                plannedMinutes: 100, isHeld: true, own: absent, madeUpMinutes: made)
            let tally = AttendanceTally([madeUp, entry(.present, 100, of: 100)], excusedCounts: false)
            #expect(tally.share == Ratio(attended + 100, 200))
        }
    }

    @Test(arguments: [false, true])
    func countsNoExcuseForASessionThatIsStillToBeHeld(excusedCounts: Bool) {
        let excused = AttendanceEntry(
            plannedMinutes: 230, isHeld: false, own: Attendance(recorded: .excused, minutes: 0, note: nil))
        let tally = AttendanceTally([excused], excusedCounts: excusedCounts)
        #expect(tally.share == nil)
        #expect(tally.bestShare == .one)
        #expect(!tally.isComplete)
        #expect((tally.recorded, tally.held) == (0, 0))
    }

    @Test func leavesNothingOpenOnceTheCohortIsClosed() {
        let tally = AttendanceTally(
            [entry(.late, 80, of: 100), entry(nil, of: 60)], unscheduledMinutes: 90, excusedCounts: false,
            isFinal: true)
        #expect((tally.openMinutes, tally.canBeMadeUp) == (0, false))
        #expect(tally.bestShare == tally.share)
    }

    @Test func knowsNoShareWhileNothingCounts() {
        let tally = AttendanceTally([entry(.excused, of: 90)], excusedCounts: false)
        #expect(tally.share == nil)
        #expect(tally.bestShare == .zero)
    }
}
