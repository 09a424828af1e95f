import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import CadreStore
import Support
import Testing

struct AttemptTests {
    @Test func marksAnswersAndKeepsThemQuestionByQuestion() throws {
        let department = try ExamCourse.department()
        let attempt = try department.submit(#"{"q1": "a", "q2": ["a"], "q3": "12.50"}"#)
        guard case .scored(let score) = attempt.outcome else {
            Issue.record("not scored")
            return
        }
        // One of two hits earns half of two points.
        #expect(score.items.map(\.points) == [0, 1, 1])
        #expect(score.maximum == 4)
        #expect(try department.results() == [attempt])
    }

    @Test func allowsAsManyTriesAsTheGradebookDoes() throws {
        let department = try ExamCourse.department()
        #expect(try department.submit(ExamAnswers.none).number == 1)
        #expect(try department.submit(ExamAnswers.all).number == 2)
        #expect(
            throws: AssessmentError.noTriesLeft(ExamCourse.exam, department.people[0].name, tries: 2)
        ) { try department.submit(ExamAnswers.all) }
    }

    @Test func wastesNoTryOnTheSameAnswers() throws {
        let department = try ExamCourse.department()
        try department.submit(ExamAnswers.three)
        #expect(
            throws: AssessmentError.sameAnswers(ExamCourse.exam, department.people[0].name, attempt: 1)
        ) { try department.submit(ExamAnswers.three) }
        #expect(try department.results().count == 1)
        #expect(try department.submit(ExamAnswers.all).number == 2)
    }

    @Test func givesAnOpenAttemptAgainAndMarksItOnItsOwnPaper() throws {
        let department = try ExamCourse.department()
        let start = { () throws -> Attempt in
            try department.service.startAttempt(
                at: ExamCourse.exam, of: EntrantNames(person: "E1"), in: department.cohort.code,
                by: department.coordinator
            ).attempt
        }
        let attempt = try start()
        #expect(try start() == attempt)
        #expect(attempt.paper.seed == 7)
        #expect(try department.submit(ExamAnswers.all).number == 1)
        let stored = try department.service.store.read { try $0.attempt(attempt.uid) }
        #expect(stored?.paper == attempt.paper)
        #expect(stored?.submittedAt == .afterCourse)
    }

    @Test(arguments: [
        (#"{"q1": "b", "q7": "a"}"#, "“exam” has no question “q7”; it has q1, q2, q3"),
        (#"{"q1": "z"}"#, "question “q1” has no option “z”; it has a, b, c, d"),
        ("{\n \"q1\": ]}", "the answers are not JSON: line 2, column 8: expected a value"),
    ])
    func saysWhatIsWrongAndKeepsNothing(json: String, sentence: String) throws {
        let department = try ExamCourse.department()
        let error = #expect(throws: AnswerError.self) { try department.submit(json) }
        #expect(error?.explanation.en == sentence)
        #expect(try department.results().isEmpty)
        #expect(
            try department.service.store.read { records in
                try records.attemptTallies(in: department.cohort.id).isEmpty
            })
    }

    @Test func takesOnlyTheCohortsLearnersAndAssessments() throws {
        let department = try ExamCourse.department()
        let code = department.cohort.code
        #expect(throws: AssessmentError.notEnrolled(department.people[8].name, code)) {
            try department.submit(ExamAnswers.all, of: "E9")
        }
        #expect(throws: AssessmentError.notInCohort("quiz-1", code, known: ExamCourse.all)) {
            try department.service.startAttempt(
                at: "quiz-1", of: EntrantNames(person: "E1"), in: code, by: department.coordinator)
        }
    }

    @Test func refusesToMarkWithoutTheKindAndStillShowsWhatWasMarked() throws {
        let department = try ExamCourse.department()
        let attempt = try department.submit(ExamAnswers.three)
        let bare = department.service(linkedWith: try Registry())
        #expect(throws: AssessmentError.kindNotLinked("quiz", of: ExamCourse.exam)) {
            try bare.submit(
                Array(ExamAnswers.all.utf8), at: ExamCourse.exam, of: EntrantNames(person: "E1"),
                in: department.cohort.code,
                by: department.coordinator)
        }
        #expect(try bare.results(of: "E1", at: ExamCourse.exam, in: department.cohort.code) == [attempt])
        #expect(
            try bare.form(of: ExamCourse.exam, in: department.cohort.code).questions.map(\.item) == [
                "q1", "q2", "q3",
            ])
        #expect(
            try bare.gradebook(of: department.cohort.code).lines[0].result.components[1].result == Ratio(3, 4)
        )
    }

    @Test func showsTheLinkedModulesQuestionsWhereNoCohortIsNamed() throws {
        let service = try TrainingService.inMemory(registry: .linked())
        #expect(try !service.form(of: "team-management-post").questions.isEmpty)
        #expect(throws: AssessmentError.self) { try service.form(of: "no-such-test") }
    }
}

extension Department {
    @discardableResult
    func submit(_ json: String, of person: String = "E1") throws -> MarkedAttempt {
        let submission = try service.submit(
            Array(json.utf8), at: ExamCourse.exam, of: EntrantNames(person: person), in: cohort.code,
            by: coordinator)
        guard case .marked(let attempt) = submission else { throw NotMarked() }
        return attempt
    }

    func results(of person: String = "E1") throws -> [MarkedAttempt] {
        try service.results(of: person, at: ExamCourse.exam, in: cohort.code)
    }
}

/// A quiz waits for nobody.
private struct NotMarked: Error {}
