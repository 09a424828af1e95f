import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct MovingTests {
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
            }, isForced: true, by: department.coordinator)
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
        let department = try Department(at: .afterCourse)
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

    @Test func refusesToDeliverASessionBeforeItBegins() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        let code = try Code("SM-2026-1/1")
        #expect(
            throws: ScheduleError.notBegun(
                code, try #require(Day("2026-03-02")), try #require(ClockTime("09:00")))
        ) {
            try department.service.deliverSession(code, by: department.coordinator)
        }
    }

    @Test func neitherMovesNorCancelsASessionThatSomebodyAttended() throws {
        let department = try Department.inSession()
        let code = try Code("SM-2026-1/1")
        try department.mark("SM-2026-1/1", "E2", .excused)
        try department.move(SessionMove(code, room: Code("BJ-102")))
        try department.mark("SM-2026-1/1", "E1", .absent)
        #expect(throws: ScheduleError.attended(code, people: 1)) {
            try department.move(SessionMove(code, day: Day("2027-03-02")))
        }
        #expect(throws: ScheduleError.attended(code, people: 1)) {
            try department.service.swapSessions(
                code, Code("SM-2026-1/2"), exchanging: [.time], by: department.coordinator)
        }
        #expect(throws: ScheduleError.attended(code, people: 1)) {
            try department.service.cancelSession(code, reason: nil, by: department.coordinator)
        }
    }

    @Test func warnsOfARoomAtAnotherSite() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.service.addSite(
            Code("SH"), name: "上海", address: nil, zone: "Asia/Shanghai", periodMinutes: 30, hours: [],
            by: department.coordinator)
        try department.service.addRoom(
            Code("SH-1"), at: Code("SH"), name: "SH-1", seats: 5, features: ["projector"],
            by: department.coordinator)
        #expect(
            try department.move(SessionMove(Code("SM-2026-1/1"), room: Code("SH-1"))) == [
                "schedule.room-unfit", "schedule.other-site",
            ])
    }

    @Test func tellsTheAuditLogWhatWasMovedWhere() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.move(
            SessionMove(
                Code("SM-2026-1/2"), day: Day("2026-03-03"), room: Code("BJ-102"), trainer: Code("T2")))
        let detail = try #require(department.service.auditLog().last).detail
        #expect(
            detail
                == #"{"SM-2026-1/2":"2026-03-02 13:30 → 2026-03-03 13:30; BJ-101 → BJ-102; T1 → T2"}"#)
    }

    @Test func exchangesWhatIsAskedForAndKeepsLengths() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        let (one, other) = (try Code("SM-2026-1/1"), try Code("SM-2026-1/2"))
        try department.move(SessionMove(other, room: Code("BJ-102"), trainer: Code("T2")))
        let findings = try department.service.swapSessions(
            one, other, exchanging: [.time, .trainer], isForced: true, by: department.coordinator)
        let sessions = try department.schedule()
        #expect(sessions.map(\.slot) == ["2026-03-02 09:00 135 BJ-102", "2026-03-02 13:30 195 BJ-101"])
        #expect(sessions.map(\.trainers) == ["陈讲师", "林讲师"])
        #expect(findings[one]?.map(\.code) == ["schedule.out-of-order"])
    }

    @Test func warnsOfNothingWhenAMoveKeepsToEveryRule() throws {
        let department = try Department()
        try department.makeSchedule()
        let moved = try department.move(
            SessionMove(
                Code("SM-2026-1/2"), day: Day("2026-03-03"), room: Code("BJ-102"), trainer: Code("T2")))
        #expect(moved == [])
    }

    @Test func movesAgainstARuleButSaysSo() throws {
        let department = try Department(capacity: 15)
        try department.makeSchedule()
        try department.takeLeave("T2", on: ["2026-03-03"])
        let code = try Code("SM-2026-1/2")
        #expect(
            try department.move(SessionMove(code, day: Day("2026-03-07"))) == [
                "schedule.outside-hours"
            ])
        #expect(
            try department.move(SessionMove(code, day: Day("2026-03-03"), trainer: Code("T2"))) == [
                "schedule.trainer-away"
            ])
        #expect(
            try department.move(SessionMove(code, day: Day("2026-03-04"), room: Code("BJ-101"))) == [
                "schedule.room-unfit"
            ])
        #expect(
            try department.move(SessionMove(code, day: Day("2026-02-27"), room: Code("BJ-102"))) == [
                "schedule.out-of-order"
            ])
        #expect(try department.schedule().first?.slot == "2026-02-27 13:30 135 BJ-102")
    }

    @Test func movesNothingAgainstARuleUnlessForced() throws {
        let department = try Department(capacity: 15)
        try department.makeSchedule()
        let code = try Code("SM-2026-1/2")
        let before = try department.schedule()
        let move = SessionMove(code, day: Day("2026-03-07"))
        let error = #expect(throws: ScheduleError.self) {
            try department.service.moveSessions([move], by: department.coordinator)
        }
        #expect(error?.explanation.en.contains("not within the working hours") == true)
        #expect(error?.remedy?.en.contains("--force") == true)
        #expect(try department.schedule() == before)
        try department.service.moveSessions([move], isForced: true, by: department.coordinator)
        #expect(try department.schedule() != before)
    }

    @Test func warnsOfATrainerWithoutTheQualification() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.write { transaction in
            let person = try #require(department.people.first)
            _ = try transaction.addTrainer(
                uid: UID("t3"), code: Code("T3"), person: person.id, qualifications: ["coaching"], hours: [])
        }
        #expect(
            try department.move(SessionMove(Code("SM-2026-1/1"), trainer: Code("T3"))) == [
                "schedule.trainer-unqualified"
            ])
    }
}

extension Department {
    /// Two published cohorts whose first sessions are at the same time, in BJ-101 and BJ-102.
    static func withTwoCohortsAtOnce() throws -> Department {
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
}
