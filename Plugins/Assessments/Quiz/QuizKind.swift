public import CadreKit

public let plugin: any AssessmentKind = QuizKind()

/// Questions with right answers, marked one by one: choice, statement, number, short text, order, matching.
struct QuizKind: AssessmentKind {
    let id: KindID = "quiz"
    let title = LocalizedText(en: "Quiz", zhHans: "测验")
    let examples =
        MarkingExample.choosing + MarkingExample.writing + MarkingExample.arranging

    func assessment(from definition: AssessmentDefinition) throws -> any Assessment {
        guard !definition.items.isEmpty else {
            throw DefinitionError(
                definition.id,
                reason: LocalizedText(en: "a quiz needs at least one question", zhHans: "测验至少需要一道题"))
        }
        try definition.validate(\.flaw)
        return QuizAssessment(definition: definition)
    }
}

extension Collection where Element: Hashable {
    /// The first element that has already been seen before it.
    var firstRepeated: Element? {
        var seen: Set<Element> = []
        return first { !seen.insert($0).inserted }
    }
}
