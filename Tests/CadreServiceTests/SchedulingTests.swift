import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct SchedulingTests {
    @Test func placesBlocksInOrderIntoTheFirstSlots() throws {
        let sessions = try Department().makeSchedule()
        // 180 minutes of teaching and one break in the morning; 120 and one break after lunch.
        #expect(sessions.map(\.slot) == ["2026-03-02 09:00 195 BJ-101", "2026-03-02 13:30 135 BJ-101"])
        #expect(sessions.map(\.code.text) == ["SM-2026-1/1", "SM-2026-1/2"])
        #expect(sessions.map(\.status) == [.draft, .draft])
    }

    @Test func skipsAHolidayAndUsesAWorkingSaturday() throws {
        let department = try Department()
        try department.closeFirstWeek()
        try department.write { transaction in
            try transaction.addCalendarException(
                CalendarException(day: #require(Day("2026-03-07")), kind: .workingDay(as: 1), name: "调休"),
                at: nil)
        }
        #expect(try department.makeSchedule().map(\.time.day) == [Day("2026-03-07"), Day("2026-03-07")])
    }

    @Test func waitsUntilATrainerIsBackFromLeave() throws {
        let department = try Department()
        try department.takeLeave("T1", on: ["2026-03-02", "2026-03-03"])
        try department.takeLeave("T2", on: ["2026-03-02"])
        let sessions = try department.makeSchedule()
        #expect(sessions.map(\.slot) == ["2026-03-03 09:00 195 BJ-101", "2026-03-03 13:30 135 BJ-101"])
        #expect(sessions.map(\.trainers) == ["林讲师", "林讲师"])
    }

    @Test func waitsUntilARoomIsFree() throws {
        // Fifteen learners fit into BJ-102 alone.
        let department = try Department(capacity: 15)
        try department.addCohort("SM-2026-2", capacity: 15)
        _ = try department.makeSchedule("SM-2026-2")
        _ = try department.publish("SM-2026-2")
        let sessions = try department.makeSchedule()
        #expect(sessions.map(\.slot) == ["2026-03-03 09:00 195 BJ-102", "2026-03-03 13:30 135 BJ-102"])
    }

    @Test func waitsUntilALearnerOfAnotherCohortIsFree() throws {
        let department = try Department()
        try department.addCohort("SM-2026-2")
        for code in ["SM-2026-1", "SM-2026-2"] {
            _ = try department.service.enrol(["E1"], in: Code(code), by: department.coordinator)
        }
        try department.makeSchedule("SM-2026-2")
        try department.publish("SM-2026-2")
        #expect(try department.makeSchedule().map(\.time.day) == [Day("2026-03-03"), Day("2026-03-03")])
    }

    @Test func replacesDraftsAndKeepsWhatWasPublished() throws {
        let department = try Department()
        try department.makeSchedule()
        let again = try department.makeSchedule(from: "2026-03-09")
        #expect(again.map(\.slot) == ["2026-03-09 09:00 195 BJ-101", "2026-03-09 13:30 135 BJ-101"])
        try department.publish()
        #expect(throws: ScheduleError.nothingToSchedule(department.cohort.code)) {
            try department.makeSchedule()
        }
        #expect(try department.schedule().map(\.slot) == again.map(\.slot))
    }

    @Test func plansAnewWhatACancelledSessionWasToTeach() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        try department.service.cancelSession(Code("SM-2026-1/2"), reason: nil, by: department.coordinator)
        let sessions = try department.makeSchedule()
        #expect(sessions.map(\.code.text) == ["SM-2026-1/1", "SM-2026-1/2", "SM-2026-1/2.2"])
        #expect(sessions.map(\.status) == [.published, .cancelled, .draft])
    }

    @Test func keepsTheOrderWithASessionToCome() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        try department.service.cancelSession(Code("SM-2026-1/1"), reason: nil, by: department.coordinator)
        let error = #expect(throws: ScheduleError.self) { try department.makeSchedule(from: "2026-03-03") }
        #expect(
            error?.explanation.en.contains(
                "it belongs before session SM-2026-1/2 of 2026-03-02, which leaves no start") == true)
    }

    @Test(arguments: [false, true])
    func catchesUpWhatShouldHavePrecededASessionThatIsOver(isDelivered: Bool) throws {
        let department = try Department(at: .afterCourse)
        try department.makeSchedule()
        try department.publish()
        try department.service.cancelSession(Code("SM-2026-1/1"), reason: nil, by: department.coordinator)
        if isDelivered {
            try department.service.deliverSession(Code("SM-2026-1/2"), by: department.coordinator)
        }
        let slots = try department.makeSchedule(from: "2026-03-11").map(\.slot)
        #expect(slots.last == "2026-03-11 09:00 195 BJ-101")
    }

    @Test func refusesToPlanMoreThanTwoYearsAtOnce() throws {
        let department = try Department()
        let first = try #require(Day("2026-03-02"))
        let error = ScheduleError.spanTooLong(from: first, to: first.adding(days: 731), limit: 731)
        #expect(throws: error) { try department.makeSchedule(to: "2028-03-02") }
        #expect(try department.makeSchedule(to: "2028-03-01").count == 2)
    }

    @Test func neverHasATrainerTeachWhoIsALearnerOfTheCohortOrOfAnother() throws {
        let department = try Department()
        // E11 is T1 and E12 is T2.
        _ = try department.service.enrol(["E11"], in: Code("SM-2026-1"), by: department.coordinator)
        #expect(try Set(department.makeSchedule().map(\.trainers)) == ["林讲师"])
        try department.publish()
        try department.addCohort("SM-2026-2")
        try department.takeLeave("T2", on: ["2026-03-02"])
        // On Monday T1 sits in SM-2026-1 and T2 is on leave.
        #expect(
            try department.makeSchedule("SM-2026-2").map(\.time.day) == [
                Day("2026-03-03"), Day("2026-03-03"),
            ])
    }

    @Test func plansAroundWhatALearnerTeaches() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        try department.addCohort("SM-2026-2")
        // E11 is T1, who teaches SM-2026-1 on Monday.
        _ = try department.service.enrol(["E11"], in: Code("SM-2026-2"), by: department.coordinator)
        let sessions = try department.makeSchedule("SM-2026-2")
        #expect(sessions.map(\.time.day) == [Day("2026-03-03"), Day("2026-03-03")])
        #expect(Set(sessions.map(\.trainers)) == ["林讲师"])
    }

    @Test func saysThatTheOnlyTrainerIsALearner() throws {
        let department = try Department()
        _ = try department.service.enrol(
            ["E11", "E12"], in: Code("SM-2026-1"), by: department.coordinator)
        let error = #expect(throws: ScheduleError.self) { try department.makeSchedule() }
        #expect(error?.explanation.en.contains("陈讲师 is a learner of cohort SM-2026-1") == true)
        #expect(error?.explanation.zhHans.contains("陈讲师是班级 SM-2026-1 的学员") == true)
    }

    @Test func holdsSessionsOnlineWithoutARoom() throws {
        let department = try Department(capacity: 25)
        let sessions = try department.service.makeSchedule(
            for: [department.cohort.code], joinAddress: "https://meet.example.com/sm",
            by: department.coordinator)
        #expect(sessions.allSatisfy { $0.rooms.isEmpty && $0.joinAddress == "https://meet.example.com/sm" })
    }
}

extension Department {
    func closeFirstWeek() throws {
        try write { transaction in
            for day in ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"] {
                try transaction.addCalendarException(
                    CalendarException(day: #require(Day(day)), kind: .holiday, name: "放假"), at: nil)
            }
        }
    }

    func takeLeave(
        _ code: String, on days: [String], minutes: Range<Int> = 0..<1440, reason: String = "年假"
    ) throws {
        try write { transaction in
            let trainer = try #require(try transaction.records.trainer(Code(code)))
            for day in days {
                try transaction.addException(
                    DatedException(
                        day: #require(Day(day)), minutes: minutes, isAvailable: false, reason: reason),
                    of: trainer.id)
            }
        }
    }
}
