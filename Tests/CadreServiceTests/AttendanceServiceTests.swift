import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct AttendanceServiceTests {
    @Test func countsForTheLearnersCohortAndForNobodyElses() throws {
        let department = try Department.inSession()
        #expect(try department.mark("SM-2026-1/1", "E1", .present).countsFor == department.cohort.code)
        #expect(try department.mark("sm-2026-1/1", "p9@example.com", .present).countsFor == nil)
        let sheet = try department.sheet()
        #expect(sheet.lines[0].entries[0].own?.minutes == 195)
        #expect(sheet.visitors.map(\.employeeNumber) == ["E9"])
    }

    @Test func refusesADraftAndACancelledSession() throws {
        let department = try Department(at: .afterCourse)
        try department.enrol(2)
        _ = try department.service.makeSchedule(for: [department.cohort.code], by: department.coordinator)
        let session = try Code("SM-2026-1/1")
        #expect(throws: ScheduleError.wrongStatus(session, .draft, expected: [.published, .delivered])) {
            try department.mark("SM-2026-1/1", "E1", .present)
        }
        _ = try department.service.publishSchedule(of: department.cohort.code, by: department.coordinator)
        try department.service.cancelSession(session, reason: nil, by: department.coordinator)
        #expect(throws: ScheduleError.wrongStatus(session, .cancelled, expected: [.published, .delivered])) {
            try department.mark("SM-2026-1/1", "E1", .present)
        }
        #expect(throws: ScheduleError.unknownSession("SM-2026-1/9")) {
            try department.mark("SM-2026-1/9", "E1", .present)
        }
    }

    @Test func opensTheDayBeforeByTheSessionsOwnCalendar() throws {
        // 00:00 in Beijing on the day before, and a second earlier.
        let eve = Instant(seconds: Instant.testStart.seconds - 8 * 3600)
        let early = Instant(seconds: eve.seconds - 1)
        let inTime = try Department(at: eve)
        try inTime.enrol(1)
        try inTime.publishSessions()
        #expect(try inTime.mark("SM-2026-1/2", "E1", .present).isChange)
        let tooEarly = try Department(at: early)
        try tooEarly.enrol(1)
        try tooEarly.publishSessions()
        #expect(throws: AttendanceError.self) { try tooEarly.mark("SM-2026-1/2", "E1", .present) }
        #expect(try tooEarly.mark("SM-2026-1/2", "E1", .excused).isChange)
    }

    @Test func keepsEveryChangeAndNothingOfTheSameAgain() throws {
        let department = try Department.inSession()
        #expect(try department.mark("SM-2026-1/1", "E1", .absent).isChange)
        #expect(try !department.mark("SM-2026-1/1", "E1", .absent).isChange)
        #expect(try department.mark("SM-2026-1/1", "E1", .late, minutes: 150, note: "堵车").isChange)
        #expect(try department.mark("SM-2026-1/1", "E1", .late, minutes: 160).isChange)
        let clear = { () throws -> String? in
            try department.service.clearAttendance(
                of: "E1", at: Code("SM-2026-1/1"), by: department.coordinator)
        }
        #expect(try clear() == department.people[0].name)
        #expect(try clear() == nil)
        let history = try department.service.store.read { records in
            let session = try #require(try records.attendedSession(Code("SM-2026-1/1")))
            return try records.attendanceHistory(of: department.people[0].id, at: session.id)
        }
        #expect(
            history.map(\.attendance) == [
                Attendance(recorded: .absent, minutes: 0, note: nil),
                Attendance(recorded: .late, minutes: 150, note: "堵车"),
                Attendance(recorded: .late, minutes: 160, note: "堵车"),
                nil,
            ])
        #expect(Set(history.map(\.by)) == ["李梅"])
        #expect(Set(history.map(\.at)) == [.afterCourse])
    }

    @Test func takesTheLearnerAmongNamesakes() throws {
        let department = try Department.inSession()
        let name = department.people[0].name
        try department.addNamesake(of: name, number: "X1")
        #expect(try department.mark("SM-2026-1/1", name, .present).countsFor == department.cohort.code)
        try department.addNamesake(of: department.people[8].name, number: "X2")
        #expect(throws: PersonError.self) {
            try department.mark("SM-2026-1/1", department.people[8].name, .present)
        }
    }

    @Test func countsAMakeUpSessionInPlaceOfTheOneMissed() throws {
        let department = try Department.inSession()
        let other = try department.openOtherSessions()
        try department.mark("SM-2026-1/1", "E1", .absent)
        try department.mark("SM-2026-1/2", "E1", .present)
        #expect(try department.sheet().lines[0].tally.share == Ratio(135, 330))
        let receipt = try department.mark(
            "\(other)/1", "E1", .late, minutes: 180, makeUpFor: department.cohort.code)
        #expect(receipt.countsFor == department.cohort.code)
        #expect(try department.sheet().lines[0].tally.share == Ratio(315, 330))
        #expect(try department.sheet(of: other).visitors.count == 1)
        // A correction need not say again what it counts for.
        #expect(try department.mark("\(other)/1", "E1", .present).countsFor == department.cohort.code)
        #expect(try department.sheet().lines[0].tally.share == .one)
    }

    @Test func makesUpForTheSessionThatTaughtTheSameAndNoOther() throws {
        let department = try Department.inSession()
        let other = try department.openOtherSessions()
        try department.mark("SM-2026-1/1", "E1", .late, minutes: 100)
        try department.mark("SM-2026-1/2", "E1", .excused)
        try department.mark("\(other)/2", "E1", .present, makeUpFor: department.cohort.code)
        let tally = try department.sheet().lines[0].tally
        #expect((tally.attendedMinutes, tally.countedMinutes) == (235, 330))
    }

    @Test func countsAMakeUpForNothingElseOnceWhatItTeachesWasAttended() throws {
        let department = try Department.inSession()
        let other = try department.openOtherSessions()
        try department.mark("SM-2026-1/1", "E1", .present)
        try department.mark("SM-2026-1/2", "E1", .late, minutes: 60)
        try department.mark("\(other)/1", "E1", .present, makeUpFor: department.cohort.code)
        let line = try department.sheet().lines[0]
        #expect(line.tally.attendedMinutes == 195 + 60)
        #expect(line.entries.map(\.madeUpMinutes) == [nil, nil])
    }

    @Test func keepsWhatAGuestAttendedOnceTheyAreALearner() throws {
        let department = try Department(at: .afterCourse, capacity: 2)
        try department.enrol(3)
        try department.publishSessions()
        // The third waits, and was there as a guest; the ninth is not even waiting.
        for person in ["E3", "E9"] { try department.mark("SM-2026-1/1", person, .present) }
        _ = try department.service.withdraw("E1", from: department.cohort.code, by: department.coordinator)
        try department.service.changeCapacity(
            of: department.cohort.code, to: 3, by: department.coordinator)
        _ = try department.service.enrol(["E9"], in: department.cohort.code, by: department.coordinator)
        let sheet = try department.sheet()
        #expect(sheet.lines.map(\.learner.employeeNumber) == ["E2", "E3", "E9"])
        #expect(sheet.lines.map(\.tally.attendedMinutes) == [0, 195, 195])
        #expect(sheet.visitors.isEmpty)
        let history = try department.service.attendanceHistory(of: "E9", at: Code("SM-2026-1/1"))
        #expect(history.changes.map { $0.enrolment == nil } == [true, false])
    }

    @Test func tellsWhoWithdrewFromGuests() throws {
        let department = try Department.inSession()
        for person in ["E1", "E9"] { try department.mark("SM-2026-1/1", person, .present) }
        _ = try department.service.withdraw("E1", from: department.cohort.code, by: department.coordinator)
        let visitors = try department.sheet().visitors
        #expect(visitors.map(\.employeeNumber) == ["E1", "E9"])
        #expect(visitors.map(\.isWithdrawn) == [true, false])
    }

    @Test func refusesToCountAMakeUpForACohortOfOthers() throws {
        let department = try Department.inSession()
        let other = try department.openOtherSessions()
        #expect(throws: AttendanceError.notALearner(department.people[0].name, of: other)) {
            try department.mark("SM-2026-1/1", "E1", .present, makeUpFor: other)
        }
    }

    @Test func showsHowManyOfTheSessionsHeldAreRecorded() throws {
        let department = try Department.inSession()
        try department.mark("SM-2026-1/1", "E1", .present)
        let tallies = try department.sheet().lines.map(\.tally)
        #expect(tallies.map(\.recorded) == [1, 0, 0])
        #expect(tallies.map(\.held) == [2, 2, 2])
        #expect(tallies.map(\.share) == [.one, nil, nil])
    }

    @Test func holdsASessionToComeOpenUntilSomebodyIsRecordedThere() throws {
        let department = try Department(at: .testStart)
        try department.enrol(2)
        try department.publishSessions()
        #expect(try department.sheet().lines.map(\.tally.held) == [0, 0])
        try department.mark("SM-2026-1/1", "E1", .excused)
        #expect(try department.sheet().lines.map(\.tally.held) == [0, 0])
        try department.mark("SM-2026-1/1", "E2", .present)
        #expect(try department.sheet().lines.map(\.tally.held) == [1, 1])
    }

    @Test func letsATrainerMarkTheCohortsTheyHaveARoleIn() throws {
        let department = try Department.inSession()
        let trainer = Actor.account(department.people[10].id, name: "陈讲师")
        let mark = AttendanceMark(try Code("SM-2026-1/1"), "E1", .present)
        #expect(throws: AccessError.self) { try department.service.markAttendance(mark, by: trainer) }
        try department.service.grant(
            .trainer, in: .cohort(department.cohort.code), to: "E11", by: department.coordinator)
        #expect(try department.service.markAttendance(mark, by: trainer).isChange)
    }
}

extension Department {
    /// The course is over; its two sessions were published, three learners are enrolled.
    static func inSession() throws -> Department {
        let department = try Department(at: .afterCourse)
        try department.enrol(3)
        try department.publishSessions()
        return department
    }

    func sheet(of code: Code? = nil) throws -> AttendanceSheet {
        try service.attendanceSheet(of: code ?? cohort.code)
    }

    /// Another cohort's sessions, a day later and with nobody enrolled.
    func openOtherSessions() throws -> Code {
        let code = try Code("SM-2026-2")
        try openSecondCohort(code)
        try publishSessions(of: code, from: cohort.startsOn.adding(days: 1))
        return code
    }

    fileprivate func addNamesake(of name: String, number: String) throws {
        try service.store.write(Verb("test"), on: "", by: coordinator, at: .testStart) { transaction in
            let unit = try #require(try transaction.records.organisationUnits().first)
            _ = try transaction.addPerson(
                uid: UID("namesake-\(number)"), in: unit,
                name: name, employeeNumber: number, email: nil, mobile: nil, jobTitle: nil, manager: nil)
        }
    }
}
