public import CadreKit

public let plugin: any AssessmentKind = ObservationRubricKind()

/// A performance watched by one or several raters, who place it on described levels, criterion by criterion.
///
/// A criterion earns its points times the mean of the raters' levels over the highest level. Every rater judges every
/// criterion; one who saw too little of it should not rate at all.
struct ObservationRubricKind: AssessmentKind {
    let id: KindID = "observation-rubric"
    let title = LocalizedText(en: "Observation rubric", zhHans: "观察评分表")
    let examples = MarkingExample.averaging + MarkingExample.refusing

    func assessment(from definition: AssessmentDefinition) throws -> any Assessment {
        try definition.validate(\.flaw)
        guard definition.items.contains(where: { !$0.isNote }) else {
            throw DefinitionError(
                definition.id,
                reason: LocalizedText(en: "a rubric needs a criterion", zhHans: "观察评分表至少需要一个评分标准"))
        }
        return ObservationRubricAssessment(definition: definition)
    }
}
