import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct SchedulingTests {
    @Test func placesBlocksInOrderIntoTheFirstSlots() throws {
        let department = try Department()
        let sessions = try department.makeSchedule()
        // 180 minutes of teaching and one break in the morning; 120 and one break after lunch.
        #expect(sessions.map(\.slot) == ["2026-03-02 09:00 195", "2026-03-02 13:30 135"])
        #expect(sessions.map(\.rooms) == ["BJ-101", "BJ-101"])
        #expect(sessions.map(\.status) == [.draft, .draft])
    }

    @Test func skipsAHolidayAndUsesAWorkingSaturday() throws {
        let department = try Department()
        try department.write { transaction in
            for day in ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"] {
                try transaction.addCalendarException(
                    CalendarException(day: #require(Day(day)), kind: .holiday, name: "放假"), at: nil)
            }
            try transaction.addCalendarException(
                CalendarException(day: #require(Day("2026-03-07")), kind: .workingDay(as: 1), name: "调休"),
                at: nil)
        }
        #expect(try department.makeSchedule().map(\.time.day) == [Day("2026-03-07"), Day("2026-03-07")])
    }

    @Test func replacesDraftsAndKeepsWhatWasPublished() throws {
        let department = try Department()
        _ = try department.makeSchedule()
        let again = try department.makeSchedule(from: "2026-03-09")
        #expect(again.map(\.slot) == ["2026-03-09 09:00 195", "2026-03-09 13:30 135"])
        _ = try department.publish()
        #expect(throws: ScheduleError.nothingToSchedule(department.cohort.code)) {
            try department.makeSchedule()
        }
    }

    @Test func writesNothingAndSaysWhyWhenASessionFindsNoPlace() throws {
        let department = try Department(capacity: 25)
        let error = try #require(throws: ScheduleError.self) { try department.makeSchedule() }
        guard case .noPlace(let code, _, _, _, let reasons) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(code.text == "SM-2026-1/1")
        #expect(reasons.count == 1)
        #expect(reasons.first?.en.contains("25 seats") == true)
        #expect(reasons.first?.zhHans.contains("25 个座位") == true)
        #expect(try department.service.schedule(of: department.cohort.code).isEmpty)
    }

    @Test func publishesOnceAndBooksRoomTrainerCohortAndEquipment() throws {
        let department = try Department()
        _ = try department.makeSchedule()
        #expect(try department.publish().map(\.status) == [.published, .published])
        #expect(try department.bookings().count == 8)
        #expect(throws: ScheduleError.nothingToPublish(department.cohort.code)) { try department.publish() }
    }

    @Test func leavesATombstoneWhenASessionIsCancelled() throws {
        let department = try Department()
        _ = try department.makeSchedule()
        _ = try department.publish()
        try department.service.cancelSession(Code("SM-2026-1/1"), reason: "讲师生病", by: department.coordinator)
        #expect(
            try department.service.schedule(of: department.cohort.code).map(\.status) == [
                .cancelled, .published,
            ])
        #expect(try department.bookings().count == 4)
        #expect(throws: ScheduleError.self) {
            try department.service.cancelSession(Code("SM-2026-1/1"), reason: nil, by: department.coordinator)
        }
    }

    @Test func swapsTwoSessionsAtOnce() throws {
        let department = try Department()
        _ = try department.makeSchedule()
        _ = try department.publish()
        // 195 minutes do not fit in the afternoon's place of the other unless both move in one transaction.
        try department.service.moveSessions(
            [
                SessionMove(Code("SM-2026-1/1"), start: ClockTime("13:30")),
                SessionMove(Code("SM-2026-1/2"), start: ClockTime("09:00")),
            ], by: department.coordinator)
        let sessions = try department.service.schedule(of: department.cohort.code)
        #expect(sessions.map(\.code.text) == ["SM-2026-1/2", "SM-2026-1/1"])
        #expect(try department.bookings().count == 8)
    }

    @Test func namesTheSessionThatHasTheRoom() throws {
        let department = try Department()
        _ = try department.makeSchedule()
        _ = try department.publish()
        let error = #expect(throws: ScheduleError.self) {
            try department.service.moveSessions(
                [SessionMove(Code("SM-2026-1/1"), start: ClockTime("13:00"))], by: department.coordinator)
        }
        #expect(
            error?.explanation.en
                == "session SM-2026-1/1 cannot have room BJ-101: session SM-2026-1/2 has it then")
        let times = try department.service.schedule(of: department.cohort.code).map(\.time.start)
        #expect(times == [ClockTime("09:00"), ClockTime("13:30")])
    }

    @Test func holdsSessionsOnlineWithoutARoom() throws {
        let department = try Department(capacity: 25)
        let sessions = try department.service.makeSchedule(
            for: department.cohort.code, joinAddress: "https://meet.example.com/sm",
            by: department.coordinator)
        #expect(sessions.allSatisfy { $0.rooms.isEmpty && $0.joinAddress == "https://meet.example.com/sm" })
    }
}

extension Department {
    fileprivate func makeSchedule(from: String? = nil) throws -> [ScheduledSession] {
        try service.makeSchedule(for: cohort.code, from: from.flatMap { Day($0) }, by: coordinator)
    }

    fileprivate func publish() throws -> [ScheduledSession] {
        try service.publishSchedule(of: cohort.code, by: coordinator)
    }

    fileprivate func bookings() throws -> [Booking] {
        try service.store.read { try $0.bookings(from: Instant(seconds: 0), to: Instant(seconds: .max)) }
    }

    fileprivate func write(_ body: (WriteTransaction) throws -> Void) throws {
        try service.store.write(Verb("test"), on: "", by: coordinator, at: .testStart, body)
    }
}

extension ScheduledSession {
    fileprivate var slot: String { "\(time.day) \(time.start) \(time.minutes)" }
}
