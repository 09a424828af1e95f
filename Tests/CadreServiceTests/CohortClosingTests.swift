import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct CohortClosingTests {
    @Test func takesNobodyOnceItIsCompleted() throws {
        let department = try Department()
        try department.complete()
        #expect(throws: EnrolmentError.cohortClosed(department.cohort.code, .completed)) {
            try department.service.enrol(["E1"], in: department.cohort.code, by: department.coordinator)
        }
        #expect(throws: CohortError.closed(department.cohort.code, .completed)) {
            try department.service.cancelCohort(department.cohort.code, by: department.coordinator)
        }
    }

    @Test func givesUpRoomsAndTrainersWhenItIsCancelled() throws {
        let department = try Department()
        let service = department.service
        _ = try service.makeSchedule(for: [department.cohort.code], by: department.coordinator)
        _ = try service.publishSchedule(of: department.cohort.code, by: department.coordinator)
        try service.cancelCohort(department.cohort.code, by: department.coordinator)
        #expect(try service.schedule(of: department.cohort.code).allSatisfy { $0.status == .cancelled })
        let left = try service.store.read {
            try $0.bookings(from: Instant(seconds: 0), to: Instant(seconds: .max))
        }
        #expect(left.isEmpty)
    }

    @Test func keepsTheSessionsThatSomebodyAttendedWhenItIsCancelled() throws {
        let department = try Department.inSession()
        let other = try department.openOtherSessions()
        for session in ["SM-2026-1/1", "SM-2026-1/2"] { try department.mark(session, "E1", .absent) }
        try department.mark("\(other)/1", "E1", .present, makeUpFor: department.cohort.code)
        try department.service.cancelCohort(other, by: department.coordinator)
        #expect(try department.schedule(other.text).map(\.status) == [.published, .cancelled])
        #expect(try department.sheet().lines[0].tally.share == Ratio(195, 330))
    }

    @Test func letsAMakeUpAtItsSessionsCountForAnOpenCohortStill() throws {
        let department = try Department.inSession()
        let other = try department.openOtherSessions()
        try department.service.completeCohort(other, by: department.coordinator)
        let receipt = try department.mark(
            "\(other)/1", "E1", .present, makeUpFor: department.cohort.code)
        #expect(receipt.countsFor == department.cohort.code)
        #expect(throws: CohortError.closed(other, .completed)) {
            try department.mark("\(other)/1", "E2", .present)
        }
    }

    @Test func waitsForSessionsToComeAndForEverybodysAttendance() throws {
        let early = try Department()
        try early.enrol(1)
        try early.publishSessions()
        let (first, second) = (try Code("SM-2026-1/1"), try Code("SM-2026-1/2"))
        let day = try #require(Day("2026-03-02"))
        #expect(throws: CohortError.sessionToCome(early.cohort.code, session: first, on: day)) {
            try early.complete()
        }
        let late = try Department.inSession()
        for person in ["E1", "E2", "E3"] { try late.mark("SM-2026-1/1", person, .present) }
        try late.mark("SM-2026-1/2", "E1", .present)
        #expect(throws: CohortError.notRecorded(late.cohort.code, session: second, learners: 2)) {
            try late.complete()
        }
        for person in ["E2", "E3"] { try late.mark("SM-2026-1/2", person, .absent) }
        try late.complete()
    }

    @Test func holdsEverybodyToHavePassedOrNotOnceItIsCompleted() throws {
        let department = try ExamCourse.completed()
        let lines = try department.service.gradebook(of: department.cohort.code).lines
        #expect(lines.map(\.result.standing) == [.passed, .notPassed, .notPassed])
        #expect(
            lines.map(\.reasons) == [
                [],
                [.minimumMissed(.attendance, Ratio(195, 330), minimum: Ratio(4, 5))],
                [.noResult(.assessment(ExamCourse.exam)), .totalMissed(Ratio(1, 5), needed: Ratio(7, 10))],
            ])
        #expect(lines.allSatisfy { $0.result.bestTotal == $0.result.total })
    }

    @Test func changesNothingThatIsFinal() throws {
        let department = try ExamCourse.completed()
        let service = department.service
        let code = department.cohort.code
        let session = try Code("SM-2026-1/2")
        let verbs: [() throws -> Void] = [
            { try department.mark("SM-2026-1/2", "E2", .present) },
            { try department.mark("SM-2026-1/2", "E9", .present) },
            {
                _ = try service.clearAttendance(of: "E2", at: session, by: department.coordinator)
            },
            { try department.submit(ExamAnswers.all, of: "E3") },
            { _ = try service.withdraw("E2", from: code, by: department.coordinator) },
            { try service.changeCapacity(of: code, to: 20, by: department.coordinator) },
            { try service.cancelSession(session, reason: nil, by: department.coordinator) },
            { try service.deliverSession(session, by: department.coordinator) },
            { try department.move(SessionMove(session, day: Day("2026-03-20"))) },
            { try service.moveCohort(code, toRevision: 1, by: department.coordinator) },
        ]
        let before = try service.auditLog().count
        for verb in verbs {
            #expect(throws: CohortError.closed(code, .completed)) { try verb() }
        }
        #expect(try service.auditLog().count == before)
        // What stands there already may be said again.
        #expect(try !department.mark("SM-2026-1/2", "E2", .absent).isChange)
    }
}

extension Department {
    fileprivate func complete() throws { try service.completeCohort(cohort.code, by: coordinator) }
}

extension ExamCourse {
    /// Completed: the first learner has everything, the second missed a session, the third the exam.
    fileprivate static func completed() throws -> Department {
        let department = try department()
        try department.publishSessions()
        for person in ["E1", "E2", "E3"] { try department.mark("SM-2026-1/1", person, .present) }
        for person in ["E1", "E3"] { try department.mark("SM-2026-1/2", person, .present) }
        try department.mark("SM-2026-1/2", "E2", .absent)
        try department.submit(ExamAnswers.all, of: "E1")
        try department.submit(ExamAnswers.all, of: "E2")
        try department.complete()
        return department
    }
}
