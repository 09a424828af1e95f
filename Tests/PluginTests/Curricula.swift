import CadreKit
import CadreRegistry
import Testing

/// A curriculum as a test case, named by its id.
struct Curriculum: Sendable, CustomTestStringConvertible {
    let module: any CourseModule

    /// All that are linked; none when they do not fit together, which `LinkedPluginTests` shows.
    static let all: [Curriculum] = ((try? Registry.linked().modules) ?? []).map(Curriculum.init)

    var testDescription: String { module.id.text }

    var activities: [Activity] { module.units.flatMap(\.activities) }

    /// The pre-test and the post-test.
    var forms: [AssessmentDefinition] {
        module.assessments.filter { $0.stage == .preTest || $0.stage == .postTest }
    }

    /// The forms, and the bank as if it were one of them.
    var questionSets: [AssessmentDefinition] {
        forms + [
            AssessmentDefinition(
                id: "bank", kind: "quiz", title: module.title, stage: .during, items: module.bank)
        ]
    }
}
