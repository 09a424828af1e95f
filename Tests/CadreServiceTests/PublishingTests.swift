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
        #expect(error?.explanation.zhHans == "课次 SM-2026-1/1 无法使用教室 BJ-101：该时段已被课次 SM-2026-2/1 占用")
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
            throws: ScheduleError.learnerElsewhere(
                try Code("SM-2026-2/1"), learner: "林静", session: try Code("SM-2026-1/1"))
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

    @Test func swapsTheTimesOfTwoSessions() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        try department.move(
            SessionMove(Code("SM-2026-1/1"), start: ClockTime("13:30")),
            SessionMove(Code("SM-2026-1/2"), start: ClockTime("09:00")))
        #expect(try department.schedule().map(\.code.text) == ["SM-2026-1/2", "SM-2026-1/1"])
        #expect(try department.bookings().count == 8)
    }

    @Test func swapsTheRoomsOfTwoSessionsHeldAtOnce() throws {
        let department = try Department.withTwoCohortsAtOnce()
        let first = try Code("SM-2026-1/1")
        let second = try Code("SM-2026-2/1")
        #expect(try department.rooms() == ["BJ-101", "BJ-102"])
        #expect(throws: ScheduleError.self) {
            try department.move(SessionMove(first, room: Code("BJ-102")))
        }
        try department.move(
            SessionMove(first, room: Code("BJ-102")), SessionMove(second, room: Code("BJ-101")))
        #expect(try department.rooms() == ["BJ-102", "BJ-101"])
    }

    @Test func rotatesThreeSessions() throws {
        let department = try Department()
        for code in ["SM-2026-2", "SM-2026-3"] { try department.addCohort(code) }
        let codes = ["SM-2026-1", "SM-2026-2", "SM-2026-3"]
        for code in codes {
            try department.makeSchedule(code)
            try department.publish(code)
        }
        let before = try codes.map { try #require(department.schedule($0).first) }
        try department.service.moveSessions(
            zip(codes, [1, 2, 0]).map { code, next in
                // Three sessions in two rooms with two trainers: each takes time, room and trainer of the next.
                let place = before[next]
                return SessionMove(
                    try Code("\(code)/1"), day: place.time.day, start: place.time.start,
                    room: try Code(place.rooms),
                    trainer: try Code(place.trainers == "陈讲师" ? "T1" : "T2"))
            }, by: department.coordinator)
        let after = try codes.map {
            try #require(department.schedule($0).first { $0.code.text.hasSuffix("/1") })
        }
        #expect(after.map(\.slot) == [before[1], before[2], before[0]].map(\.slot))
        #expect(after.map(\.trainers) == [before[1], before[2], before[0]].map(\.trainers))
    }

    @Test func namesTheSessionThatHasTheRoom() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        let error = #expect(throws: ScheduleError.self) {
            try department.move(SessionMove(Code("SM-2026-1/1"), start: ClockTime("13:00")))
        }
        #expect(
            error?.explanation.en
                == "session SM-2026-1/1 cannot have room BJ-101: session SM-2026-1/2 has it then")
        #expect(try department.schedule().map(\.time.start) == [ClockTime("09:00"), ClockTime("13:30")])
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

    @Test func refusesToMoveASessionTwiceAtOnceOrNowhere() throws {
        let department = try Department()
        try department.makeSchedule()
        let code = try Code("SM-2026-1/1")
        #expect(throws: ScheduleError.movedTwice(code)) {
            try department.move(
                SessionMove(code, start: ClockTime("13:30")), SessionMove(code, room: Code("BJ-102")))
        }
        #expect(throws: ScheduleError.nothingToMove([code])) {
            try department.move(SessionMove(code, start: ClockTime("09:00")))
        }
    }

    @Test func refusesToMoveADeliveredSession() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        let code = try Code("SM-2026-1/1")
        try department.service.deliverSession(code, by: department.coordinator)
        #expect(
            throws: ScheduleError.wrongStatus(code, .delivered, expected: [.draft, .published])
        ) {
            try department.move(SessionMove(code, start: ClockTime("10:00")))
        }
    }
}

extension Department {
    /// Two published cohorts whose first sessions are at the same time, in BJ-101 and BJ-102.
    fileprivate static func withTwoCohortsAtOnce() throws -> Department {
        let department = try Department()
        try department.addCohort("SM-2026-2")
        for code in ["SM-2026-1", "SM-2026-2"] {
            try department.makeSchedule(code)
            try department.publish(code)
        }
        return department
    }

    fileprivate func rooms() throws -> [String?] {
        try ["SM-2026-1", "SM-2026-2"].map { try schedule($0).first?.rooms }
    }

    fileprivate func cancel(_ code: String) throws {
        try service.cancelSession(Code(code), reason: "讲师生病", by: coordinator)
    }
}
