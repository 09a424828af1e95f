import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import Support
import Testing

/// A quiz of the department's own: one essay, and one question drawn of two.
struct EssayTests {
    @Test func waitsForAMarkerAndTakesWhatTheyFind() throws {
        let department = try Self.department()
        guard
            case .awaitsMarker = try department.submit(
                #"{"why": "Because."}"#, at: "own", of: .init(person: "E1"))
        else {
            Issue.record("marked without a marker")
            return
        }
        #expect(try department.results(at: "own").isEmpty)
        let marked = try department.submit(
            #"{"why-whole": 3}"#, at: "own", of: EntrantNames(person: "E1", rater: "E11"))
        guard case .marked(let attempt) = marked else {
            Issue.record("still waiting")
            return
        }
        #expect(attempt.outcome.points == Points(thousandths: 750))
        #expect(attempt.responses.map(\.name) == ["陈晨", "陈讲师"])
        #expect(
            try department.service.gradebook(of: department.cohort.code).lines[0].result.components[0].result
                == Ratio(3, 8))
    }

    @Test func letsTheMarkerThinkAgain() throws {
        let department = try Self.department()
        _ = try department.submit(#"{"why": "Because."}"#, at: "own", of: EntrantNames(person: "E1"))
        for level in [1, 4] {
            _ = try department.submit(
                #"{"why-whole": \#(level)}"#, at: "own", of: EntrantNames(person: "E1", rater: "E11"))
        }
        #expect(try department.results(at: "own").map(\.outcome.points) == [1])
    }

    @Test func marksNothingThatWasNotWritten() throws {
        let department = try Self.department()
        #expect(throws: AssessmentError.nothingToMark("own", "陈晨")) {
            try department.submit(
                #"{"why-whole": 3}"#, at: "own", of: EntrantNames(person: "E1", rater: "E11"))
        }
    }

    @Test func keepsAnAttemptOnTheVersionThatItDrew() throws {
        let department = try Self.department()
        let start = {
            try department.service.startAttempt(
                at: "own", of: EntrantNames(person: "E1"), in: department.cohort.code,
                by: department.coordinator)
        }
        let paper = try start().attempt.paper
        #expect(paper.items.map(\.version).allSatisfy { $0 == 1 })
        for id in ["one", "two"] as [ItemID] {
            _ = try department.service.editBankItem(id, by: department.coordinator) { item, _ in
                item.points = 3
            }
        }
        #expect(try start().attempt.paper == paper)
    }

    @Test func refusesABlueprintThatTheBankCannotServe() throws {
        let department = try Self.department()
        #expect(throws: DefinitionError.self) {
            try department.service.defineQuiz(
                "greedy", title: LocalizedText(asTyped: "x"), stage: .during, items: [], draws: [Draw(9)],
                by: department.coordinator)
        }
        #expect(throws: BankError.unknownItem("nothing")) {
            try department.service.defineQuiz(
                "empty", title: LocalizedText(asTyped: "x"), stage: .during, items: ["nothing"], draws: [],
                by: department.coordinator)
        }
    }

    /// The cohort's programme counts the quiz alone.
    private static func department() throws -> Department {
        let registry = try Registry(kinds: Registry.linked().kinds)
        let bank = try Department(at: .afterCourse, registry: registry)
        let file =
            "::why:: Why? {}\n\n// [tag:easy]\n::one:: One? {=a ~b}\n\n// [tag:easy]\n::two:: Two? {=a ~b}\n"
        _ = try bank.importItems(file)
        let quiz = try bank.service.defineQuiz(
            "own", title: LocalizedText(en: "Own", zhHans: "自编"), stage: .during, items: ["why"],
            draws: [Draw(1, tags: ["easy"])], by: bank.coordinator)
        let course = CourseContent.twoParts.programme
        let content = CourseContent(
            programme: Programme(
                code: course.code, title: course.title, parts: course.parts,
                sessionPattern: course.sessionPattern,
                gradebook: GradebookRule(
                    components: [.init(source: .assessment("own"), weight: 1, passMinimum: nil)],
                    passTotal: Ratio(1, 2), retakes: .best, tries: 2, excusedCounts: false),
                instruments: ["own"]),
            modules: [], instruments: [quiz])
        let department = try Department(at: .afterCourse, registry: registry, content: content)
        _ = try department.importItems(file)
        try department.enrol(3)
        return department
    }
}
