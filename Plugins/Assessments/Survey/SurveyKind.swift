public import CadreKit

public let plugin: any AssessmentKind = SurveyKind()

/// Questions without right answers: ratings, choices, figures and comments, collected and not marked.
///
/// Any question may be left out, but a form with nothing on it is no answer. Ships the surveys that any programme can
/// use: the reaction survey on the last day, and the follow-up for learner, manager and peers.
struct SurveyKind: AssessmentKind {
    let id: KindID = "survey"
    let title = LocalizedText(en: "Survey", zhHans: "问卷")
    let examples = MarkingExample.surveying
    let instruments: [AssessmentDefinition] = [
        .reactionSurvey, .followUpOfLearner, .followUpOfManager, .followUpOfPeers,
    ]

    func assessment(from definition: AssessmentDefinition) throws -> any Assessment {
        guard !definition.items.isEmpty else {
            throw DefinitionError(
                definition.id,
                reason: LocalizedText(en: "a survey needs at least one question", zhHans: "问卷至少需要一道题"))
        }
        try definition.validate(\.flaw)
        return SurveyAssessment(definition: definition)
    }
}
