import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct RuleChangeTests {
    /// E1 earned 3 of four points, E2 two; both were always there. Two revisions: the second one is stricter.
    private func department(stricter rule: GradebookRule) throws -> Department {
        let department = try ExamCourse.department()
        try department.publishSessions()
        for person in ["E1", "E2", "E3"] {
            for session in ["SM-2026-1/1", "SM-2026-1/2"] { try department.mark(session, person, .present) }
        }
        try department.submit(ExamAnswers.three, of: "E1")
        try department.submit(ExamAnswers.two, of: "E2")
        try department.service.store.write(Verb("test"), on: "test", by: .system, at: .testStart) {
            let content = try $0.records.content(department.cohort.content)
            var programme = content.programme
            programme.gradebook = rule
            let draft = try $0.addPlanDraft(
                uid: UID("00000000-0000-4000-9000-999999999991"), code: programme.code, title: "", source: "",
                findings: [])
            _ = try $0.addRevision(
                of: programme, from: draft, programmeUID: UID("00000000-0000-4000-9000-999999999992"),
                revisionUID: UID("00000000-0000-4000-9000-999999999993"))
        }
        return department
    }

    private func rule(counting id: AssessmentID = ExamCourse.exam, tries: Int = 1) -> GradebookRule {
        GradebookRule(
            components: [.init(source: .assessment(id), weight: 1, passMinimum: nil)],
            passTotal: Ratio(8, 10), retakes: .best, tries: tries, excusedCounts: false)
    }

    @Test func showsWhoWouldChangeAndChangesNobody() throws {
        let department = try department(stricter: rule())
        let before = try department.gradebook()
        let change = try department.service.rule(ofRevision: 2, triedOn: department.cohort.code)
        #expect(change.lines.map(\.isChange) == [true, true, true])
        #expect(change.lines.map(\.before.standing) == [.passed, .canStillPass, .canStillPass])
        #expect(change.lines.map(\.after.standing) == [.canNoLongerPass, .canNoLongerPass, .canStillPass])
        #expect(try department.gradebook().map(\.result) == before.map(\.result))
    }

    @Test func goesByTheNewRuleOnceItIsApplied() throws {
        let department = try department(stricter: rule())
        let code = department.cohort.code
        let change = try department.service.applyRule(
            ofRevision: 2, to: code, reason: "agreed with the client", by: department.coordinator)
        #expect(try department.gradebook().map(\.result) == change.lines.map(\.after))
        // The tries are the rule's too.
        #expect(throws: AssessmentError.noTriesLeft(ExamCourse.exam, "林静", tries: 1)) {
            try department.submit(ExamAnswers.all, of: "E2")
        }
        let audited = try department.service.auditLog().last
        #expect(audited?.verb == "gradebook.rule")
        #expect(audited?.detail == #"{"changed":"3","revision":"2"}"#)
    }

    @Test func refusesARuleThatCountsWhatTheCohortDoesNotTake() throws {
        let department = try department(stricter: rule(counting: "another"))
        let error = GradebookError.notTaken("another", department.cohort.code, revision: 2)
        #expect(throws: error) {
            try department.service.rule(ofRevision: 2, triedOn: department.cohort.code)
        }
    }

    @Test func leavesFinalResultsAlone() throws {
        let department = try department(stricter: rule())
        let code = department.cohort.code
        try department.service.completeCohort(code, by: department.coordinator)
        #expect(throws: CohortError.closed(code, .completed)) {
            try department.service.applyRule(
                ofRevision: 2, to: code, reason: "late", by: department.coordinator)
        }
    }
}

extension Department {
    fileprivate func gradebook() throws -> [Gradebook.Line] { try service.gradebook(of: cohort.code).lines }
}
