public import CadreKit

public let plugin: any AssessmentKind = QuizKind()

/// Questions marked one by one: choice, statement, number, short text, order, matching, gaps by their keys; essays by
/// somebody's judgement of their criteria.
struct QuizKind: AssessmentKind {
    let id: KindID = "quiz"
    let title = LocalizedText(en: "Quiz", zhHans: "测验")
    let examples =
        MarkingExample.choosing + MarkingExample.writing + MarkingExample.arranging + MarkingExample.composing

    func assessment(from definition: AssessmentDefinition) throws -> any Assessment {
        guard !definition.items.isEmpty || !definition.draws.isEmpty else {
            throw DefinitionError(
                definition.id,
                reason: LocalizedText(en: "a quiz needs at least one question", zhHans: "测验至少需要一道题"))
        }
        try definition.validate(\.flaw)
        guard definition.draws.allSatisfy({ $0.count > 0 }) else {
            throw DefinitionError(
                definition.id,
                reason: LocalizedText(en: "each draw takes 1 item or more", zhHans: "每项抽题至少抽取 1 题"))
        }
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
