import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

/// Nobody is expected at two sessions at once, as learner or as trainer.
struct DoubleBookingTests {
    @Test func refusesALearnerWhoIsExpectedElsewhereThen() throws {
        let department = try Department.withSessionsAtOnce()
        _ = try department.enrol("E1", in: "SM-2026-1")
        let error = EnrolmentError.expectedElsewhere(
            "陈晨", try Code("SM-2026-2"), session: try Code("SM-2026-2/1"), other: try Code("SM-2026-1/1"))
        #expect(throws: error) { try department.enrol("E1", in: "SM-2026-2") }
        #expect(
            error.explanation.zhHans == "陈晨 不能加入班级 SM-2026-2：课次 SM-2026-2/1 与其须参加的课次 SM-2026-1/1 时间冲突")
        #expect(try department.service.cohort(Code("SM-2026-2")).learners.isEmpty)
    }

    @Test func enrolsALearnerWhoseClashIsOverOrADraftAndWarnsOfTheDraft() throws {
        let over = try Department.withSessionsAtOnce(at: .afterCourse)
        _ = try over.enrol("E1", in: "SM-2026-1")
        #expect(try over.enrol("E1", in: "SM-2026-2").findings.isEmpty)
        let draft = try Department()
        try draft.addCohort("SM-2026-2")
        try draft.makeSchedule("SM-2026-1")
        try draft.makeSchedule("SM-2026-2")
        _ = try draft.enrol("E1", in: "SM-2026-1")
        let enrolled = try draft.enrol("E1", in: "SM-2026-2")
        #expect(enrolled.statuses == [.enrolled])
        #expect(enrolled.findings.map(\.code) == ["enrolment.draft-clash", "enrolment.draft-clash"])
    }

    @Test func refusesATrainerAsALearnerOfTheirOwnSessionsAndOfThoseMeanwhile() throws {
        let department = try Department.withSessionsAtOnce()
        // E11 is T1, who teaches SM-2026-1.
        #expect(
            throws: EnrolmentError.teaches(
                "陈讲师", try Code("SM-2026-1"), session: try Code("SM-2026-1/1"))
        ) { try department.enrol("E11", in: "SM-2026-1") }
        #expect(
            throws: EnrolmentError.expectedElsewhere(
                "陈讲师", try Code("SM-2026-2"), session: try Code("SM-2026-2/1"),
                other: try Code("SM-2026-1/1"))
        ) { try department.enrol("E11", in: "SM-2026-2") }
    }

    @Test func refusesToPublishOrMoveToATrainerWhoLearnsThen() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.move(
            SessionMove(Code("SM-2026-1/1"), trainer: Code("T1")),
            SessionMove(Code("SM-2026-1/2"), trainer: Code("T2")))
        _ = try department.enrol("E12", in: "SM-2026-1")
        #expect(throws: ScheduleError.learnsAndTeaches(try Code("SM-2026-1/2"), person: "林讲师")) {
            try department.publish()
        }
        try department.move(SessionMove(Code("SM-2026-1/2"), trainer: Code("T1")))
        try department.publish()
        try department.addCohort("SM-2026-2")
        try department.makeSchedule("SM-2026-2", from: "2026-03-03")
        try department.publish("SM-2026-2")
        // T2 sits in SM-2026-1 on Monday morning.
        #expect(
            throws: ScheduleError.expectedElsewhere(
                try Code("SM-2026-2/1"), person: "林讲师", session: try Code("SM-2026-1/1"))
        ) {
            try department.move(
                SessionMove(
                    Code("SM-2026-2/1"), day: Day("2026-03-02"), room: Code("BJ-102"), trainer: Code("T2")))
        }
    }

    @Test func passesOverWhoeverWaitsAndIsExpectedElsewhere() throws {
        let department = try Department.withSessionsAtOnce(capacity: 1)
        _ = try department.enrol("E1", in: "SM-2026-2")
        _ = try department.enrol("E2", in: "SM-2026-1")
        for person in ["E2", "E3"] { _ = try department.enrol(person, in: "SM-2026-2") }
        let promotion = try department.service.withdraw(
            "E1", from: Code("SM-2026-2"), by: department.coordinator)
        #expect(promotion.names == ["Ada Wong"])
        #expect(promotion.findings.map(\.code) == ["enrolment.passed-over"])
        let roster = try department.service.cohort(Code("SM-2026-2")).learners
        #expect(roster.map(\.status) == [.withdrawn, .waiting, .enrolled])
    }

    @Test func promotesAWholeQueueInOrder() throws {
        let department = try Department(capacity: 1)
        for index in 1...9 { _ = try department.enrol("E\(index)", in: "SM-2026-1") }
        let promotion = try department.service.changeCapacity(
            of: Code("SM-2026-1"), to: 8, by: department.coordinator)
        #expect(promotion.names == department.people[1..<8].map(\.name))
    }
}

extension Department {
    /// Two published cohorts with sessions at the same times, the second with the other trainer in the other room.
    fileprivate static func withSessionsAtOnce(
        at now: Instant = .testStart, capacity: Int = 10
    ) throws -> Department {
        let department = try Department(at: now)
        try department.addCohort("SM-2026-2", capacity: capacity)
        for code in ["SM-2026-1", "SM-2026-2"] {
            try department.makeSchedule(code)
            try department.publish(code)
        }
        return department
    }

    fileprivate func enrol(_ person: String, in code: String) throws -> Enrolments {
        try service.enrol([person], in: Code(code), by: coordinator)
    }
}
