public import CadreKit
// Placeholder until the kind lands; delete this file.
public let plugin: any AssessmentKind = PlaceholderKind()
struct PlaceholderKind: AssessmentKind {
    let id: KindID = "quiz"
    let title = LocalizedText(asTyped: "quiz")
    func assessment(from definition: AssessmentDefinition) throws -> any Assessment {
        throw DefinitionError(definition.id, reason: title)
    }
    var examples: [MarkingExample] { [] }
}
