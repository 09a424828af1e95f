import CadreKit
import CadreModel
import CadreRegistry
import Foundation
import Support

/// A department whose programme has an exam of three questions and four points, worth four fifths of the result.
enum ExamCourse {
    static let exam: AssessmentID = "exam"

    static func department(retakes: GradebookRule.Retakes = .best) throws -> Department {
        let registry = try Registry(kinds: Registry.linked().kinds)
        let department = try Department(
            at: .afterCourse, registry: registry, content: try content(retakes: retakes))
        try department.enrol(3)
        return department
    }

    private static func content(retakes: GradebookRule.Retakes) throws -> CourseContent {
        let course = CourseContent.twoParts.programme
        return CourseContent(
            programme: Programme(
                code: course.code, title: course.title, parts: course.parts,
                sessionPattern: course.sessionPattern,
                gradebook: GradebookRule(
                    components: [
                        .init(source: .attendance, weight: 20, passMinimum: Ratio(4, 5)),
                        .init(source: .assessment(exam), weight: 80, passMinimum: Ratio(3, 5)),
                    ], passTotal: Ratio(7, 10), retakes: retakes, tries: 2, excusedCounts: false)),
            modules: [ModuleContent(ExamModule())])
    }
}

private struct ExamModule: CourseModule {
    let id: ModuleID = "exam-module"
    let version = Version(1, 0, 0)
    let title = LocalizedText(asTyped: "exam module")
    let summary = LocalizedText(asTyped: "")
    let prerequisites: [ModuleID] = []
    let objectives: [Objective] = []
    let units: [CourseUnit] = []
    let requirements = DeliveryRequirements(groupSize: 1...10, trainerQualification: "sales")

    var assessments: [AssessmentDefinition] {
        [
            AssessmentDefinition(
                id: ExamCourse.exam, kind: "quiz", title: LocalizedText(en: "Exam", zhHans: "考试"),
                stage: .postTest, objectives: [],
                items: [
                    Item(
                        id: "q1", prompt: LocalizedText(asTyped: "q1"), points: 1,
                        response: .choice(options: options), key: .choice("b")),
                    Item(
                        id: "q2", prompt: LocalizedText(asTyped: "q2"), points: 2,
                        response: .choices(options: options), key: .choices(["a", "c"])),
                    Item(
                        id: "q3", prompt: LocalizedText(asTyped: "q3"), points: 1,
                        response: .number(unit: nil), key: .number(value: 12.5, tolerance: 0)),
                ])
        ]
    }

    private var options: [AnswerOption] {
        ["a", "b", "c", "d"].map { AnswerOption($0, LocalizedText(asTyped: $0.text)) }
    }
}

/// Answers that earn 4, 3, 2 and 0 of the exam's four points.
enum ExamAnswers {
    static let all = #"{"q1": "b", "q2": ["a", "c"], "q3": 12.5}"#
    static let three = #"{"q1": "b", "q2": ["a", "c"]}"#
    static let two = #"{"q1": "b", "q3": 12.5}"#
    static let none = "{}"
}
