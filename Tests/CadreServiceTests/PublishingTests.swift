import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct PublishingTests {
    @Test func publishesOnceAndBooksRoomTrainerCohortAndEquipment() throws {
        let department = try Department()
        try department.makeSchedule()
        #expect(try department.publish().map(\.status) == [.published, .published])
        #expect(try department.bookings().count == 8)
        #expect(throws: ScheduleError.nothingToPublish(department.cohort.code)) { try department.publish() }
    }

    @Test func publishesNothingWhenOneDraftWasOvertaken() throws {
        let department = try Department()
        try department.addCohort("SM-2026-2")
        try department.makeSchedule()
        try department.makeSchedule("SM-2026-2")
        try department.publish("SM-2026-2")
        let error = #expect(throws: ScheduleError.self) { try department.publish() }
        #expect(
            error?.explanation.en
                == "session SM-2026-1/1 cannot have room BJ-101: session SM-2026-2/1 has it then")
        #expect(error?.explanation.zhHans == "课次 SM-2026-1/1 排不下：教室 BJ-101 该时段已安排课次 SM-2026-2/1")
        #expect(try department.schedule().map(\.status) == [.draft, .draft])
        #expect(try department.bookings().count == 8)
    }

    @Test func refusesToSendALearnerToTwoSessionsAtOnce() throws {
        let department = try Department()
        try department.addCohort("SM-2026-2")
        try department.makeSchedule()
        try department.publish()
        // The other cohort's first session is held in the other room by the other trainer.
        try department.makeSchedule("SM-2026-2", from: "2026-03-03")
        try department.move(
            SessionMove(
                Code("SM-2026-2/1"), day: Day("2026-03-02"), room: Code("BJ-102"), trainer: Code("T2")))
        for code in ["SM-2026-1", "SM-2026-2"] {
            _ = try department.service.enrol(["E2"], in: Code(code), by: department.coordinator)
        }
        #expect(
            throws: ScheduleError.expectedElsewhere(
                try Code("SM-2026-2/1"), person: "林静", session: try Code("SM-2026-1/1"))
        ) {
            try department.publish("SM-2026-2")
        }
    }

    @Test func leavesATombstoneWhenASessionIsCancelled() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        try department.cancel("SM-2026-1/1")
        #expect(try department.schedule().map(\.status) == [.cancelled, .published])
        #expect(try department.bookings().count == 4)
        #expect(
            throws: ScheduleError.wrongStatus(
                try Code("SM-2026-1/1"), .cancelled, expected: [.published])
        ) {
            try department.cancel("SM-2026-1/1")
        }
    }

    @Test func saysHowMuchEquipmentIsLeftAndWhoHasTheRest() throws {
        let department = try Department(content: .twoParts(flipcharts: 2))
        try department.addCohort("SM-2026-2")
        try department.makeSchedule()
        try department.publish()
        try department.makeSchedule("SM-2026-2")
        try department.move(
            SessionMove(
                Code("SM-2026-2/1"), day: Day("2026-03-02"), start: ClockTime("11:00"), room: Code("BJ-102"),
                trainer: Code("T2")))
        let error = #expect(throws: ScheduleError.self) { try department.publish("SM-2026-2") }
        #expect(
            error?.explanation.en
                == """
                session SM-2026-2/1 needs 2 of 白板架, of which 0 are left then: the others are with \
                SM-2026-1/1, SM-2026-1/2
                """)
        #expect(
            error?.explanation.zhHans
                == "课次 SM-2026-2/1 需要 2 件白板架，该时段仅余 0 件，其余由课次 SM-2026-1/1、SM-2026-1/2 占用")
    }

}

extension Department {
    fileprivate func cancel(_ code: String) throws {
        try service.cancelSession(Code(code), reason: "讲师生病", by: coordinator)
    }
}
