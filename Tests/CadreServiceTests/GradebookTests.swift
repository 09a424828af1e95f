import CadreKit
import CadreModel
import CadreService
import Support
import Testing

struct GradebookTests {
    @Test func tellsWhoPassedWhoCanAndWhoCannot() throws {
        let department = try ExamCourse.department()
        try department.publishSessions()
        for person in ["E1", "E2", "E3"] { try department.mark("SM-2026-1/1", person, .present) }
        try department.mark("SM-2026-1/2", "E1", .late, minutes: 102)
        try department.mark("SM-2026-1/2", "E3", .absent)
        try department.submit(ExamAnswers.three, of: "E1")
        try department.submit(ExamAnswers.two, of: "E2")
        try department.submit(ExamAnswers.all, of: "E3")
        let lines = try department.gradebook()
        #expect(lines.map(\.result.standing) == [.passed, .canStillPass, .canNoLongerPass])
        // 297 of 330 minutes are nine tenths, of a fifth; three quarters of four fifths.
        #expect(lines[0].result.total == Ratio(78, 100))
        #expect(lines[0].reasons == [])
        #expect(
            lines[1].reasons == [
                .unrecordedSessions(1),
                .needs(.assessment(ExamCourse.exam), Ratio(5, 8), triesLeft: 1),
                .totalShort(Ratio(3, 5), needed: Ratio(7, 10)),
            ])
        #expect(
            lines[2].reasons == [
                .minimumOutOfReach(.attendance, best: Ratio(195, 330), minimum: Ratio(4, 5)), .onlyByMakeUp,
            ])
    }

    @Test(arguments: [
        (GradebookRule.Retakes.best, Ratio(3, 4)), (.latest, Ratio(1, 2)), (.average, Ratio(5, 8)),
    ])
    func countsRetakesByTheRule(retakes: GradebookRule.Retakes, result: Ratio) throws {
        let department = try ExamCourse.department(retakes: retakes)
        try department.submit(ExamAnswers.three)
        try department.submit(ExamAnswers.two)
        let exam = try department.gradebook()[0].result.components[1]
        #expect(exam.result == result)
        #expect((exam.tries?.used, exam.tries?.left) == (2, 0))
    }

    @Test func passesNobodyBeforeEverythingIsScheduled() throws {
        let department = try ExamCourse.department()
        try department.publishSessions()
        try department.mark("SM-2026-1/1", "E1", .present)
        try department.submit(ExamAnswers.all)
        try department.service.cancelSession(
            Code("SM-2026-1/2"), reason: nil, by: department.coordinator)
        // The cancelled session's unit is still to be taught, so a missed make-up could cost the minimum.
        let line = try department.gradebook()[0]
        #expect(line.result.standing == .canStillPass)
        #expect(line.attendance.openMinutes == 120)
        #expect(line.reasons.contains(.sessionsToCome))
    }
}

extension Department {
    fileprivate func gradebook() throws -> [Gradebook.Line] {
        try service.gradebook(of: cohort.code).lines
    }
}
