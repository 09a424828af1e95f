import CadreKit
import CadreModel
import CadreRegistry
import Foundation
import Support

/// A department whose programme has an exam of three questions and four points, worth four fifths of the result.
enum ExamCourse {
    static let exam: AssessmentID = "exam"
    /// Rated by two observers, two points.
    static let rolePlay: AssessmentID = "role-play"
    /// Rates an account by two criteria of one point each; half is enough.
    static let account: AssessmentID = "account"
    static let managerSurvey: AssessmentID = "manager-survey"
    static let all = [exam, rolePlay, account, managerSurvey]

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
                ]),
            AssessmentDefinition(
                id: ExamCourse.rolePlay, kind: "observation-rubric",
                title: LocalizedText(en: "Role-play", zhHans: "角色扮演"), stage: .during,
                respondent: .trainer, raters: 2...2,
                items: [.rating("listens", points: 1), .rating("asks", points: 1)]),
            AssessmentDefinition(
                id: ExamCourse.account, kind: "scorecard",
                title: LocalizedText(en: "Account", zhHans: "客户"), stage: .during, subject: .account,
                items: [.rating("size", points: 1), .rating("growth", points: 1)],
                bands: [
                    Band(
                        "small", from: 0, LocalizedText(en: "Small", zhHans: "一般"),
                        advice: LocalizedText(en: "Serve.", zhHans: "常规服务。")),
                    Band(
                        "key", from: 50, LocalizedText(en: "Key", zhHans: "重点"),
                        advice: LocalizedText(en: "Plan.", zhHans: "制定计划。")),
                ]),
            AssessmentDefinition(
                id: ExamCourse.managerSurvey, kind: "survey",
                title: LocalizedText(en: "Manager", zhHans: "上级问卷"), stage: .followUp,
                respondent: .manager, items: [.rating("seen", points: 0)]),
        ]
    }

    private var options: [AnswerOption] {
        ["a", "b", "c", "d"].map { AnswerOption($0, LocalizedText(asTyped: $0.text)) }
    }
}

extension Item {
    /// Something to be rated from 0 to 2.
    fileprivate static func rating(_ id: ItemID, points: Points) -> Item {
        Item(
            id: id, prompt: LocalizedText(asTyped: id.text), points: points,
            response: .rating(
                levels: (0...2).map {
                    RatingLevel(
                        $0, LocalizedText(asTyped: "\($0)"), descriptor: LocalizedText(asTyped: "\($0)"))
                }),
            key: nil)
    }
}

/// Answers that earn 4, 3, 2 and 0 of the exam's four points.
enum ExamAnswers {
    static let all = #"{"q1": "b", "q2": ["a", "c"], "q3": 12.5}"#
    static let three = #"{"q1": "b", "q2": ["a", "c"]}"#
    static let two = #"{"q1": "b", "q3": 12.5}"#
    static let none = "{}"
}
