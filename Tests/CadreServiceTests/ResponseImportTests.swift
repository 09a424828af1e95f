import CadreKit
import CadreModel
import CadreService
import Support
import Testing

struct ResponseImportTests {
    private func file(_ rows: [String]) -> [UInt8] {
        Array((["assessment,person,item,answer"] + rows).joined(separator: "\n").utf8)
    }

    @Test func marksOneAttemptForEachPerson() throws {
        let department = try ExamCourse.department()
        let result = try department.importResponses(
            file([
                "exam,E1,q1,b", "exam,E2,q1,a", "exam,E1,q2,a|c", "exam,E1,q3,12.5", "exam,E2,q2,",
            ]))
        #expect(result.changed == 2)
        #expect(try department.points(of: "E1") == [4])
        #expect(try department.points(of: "E2") == [0])
    }

    @Test func doesNoHarmWhenReadTwice() throws {
        let department = try ExamCourse.department()
        let file = file(["exam,E1,q1,b", "exam,E1,q2,c|a"])
        _ = try department.importResponses(file)
        let again = try department.importResponses(file)
        #expect((again.changed, again.unchanged) == (0, 1))
        #expect(again.findings.map(\.code) == ["response.same-answers"])
        #expect(try department.points(of: "E1") == [3])
    }

    @Test func marksNothingAndNamesEveryCellThatIsWrong() throws {
        let department = try ExamCourse.department()
        let result = try department.importResponses(
            file([
                "exam,E1,q1,b", "exam,E1,q9,b", "exam,E1,q2,a|z", "exam,E9,q1,b", "exam,E9,q2,a",
                "other,E1,q1,b", "exam,p1@example.com,q1,a",
            ]))
        #expect(result.findings.hasErrors)
        #expect(
            result.findings.map(\.code) == [
                "response.unknown-item", "response.answer", "response.person", "response.assessment",
                "response.duplicate",
            ])
        #expect(result.findings.map(\.place?.line) == [3, 4, 5, 7, 8])
        #expect(result.findings.map(\.place?.column) == [9, 12, 6, 1, 21])
        #expect(try department.points(of: "E1").isEmpty)
    }

    @Test func refusesTheFileWhenSomebodyHasNoTryLeft() throws {
        let department = try ExamCourse.department()
        try department.submit(ExamAnswers.none)
        try department.submit(ExamAnswers.two)
        let result = try department.importResponses(file(["exam,E2,q1,b", "exam,E1,q1,b"]))
        #expect(result.findings.map(\.code) == ["response.refused"])
        #expect(result.findings.map(\.place?.line) == [3])
        #expect(try department.points(of: "E2").isEmpty)
    }

    @Test func rehearsesWithoutMarking() throws {
        let department = try ExamCourse.department()
        #expect(try department.importResponses(file(["exam,E1,q1,b"]), dryRun: true).changed == 1)
        #expect(try department.points(of: "E1").isEmpty)
    }
}

extension Department {
    fileprivate func importResponses(_ file: [UInt8], dryRun: Bool = false) throws -> RecordsImport {
        try service.importResponses(file, to: cohort.code, dryRun: dryRun, by: coordinator)
    }

    fileprivate func points(of person: String) throws -> [Points] {
        try results(of: person).map { attempt in
            if case .scored(let score) = attempt.outcome { score.points } else { .zero }
        }
    }
}
