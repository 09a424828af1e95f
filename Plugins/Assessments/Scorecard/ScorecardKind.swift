public import CadreKit

public let plugin: any AssessmentKind = ScorecardKind()

/// A weighted rating of something, summed by section and read by bands: a dealer, a key account, a team.
///
/// Each item earns its points times the rating over the highest level. An item that cannot be rated is left out and
/// then counts neither for nor against. What is rated is the definition's subject; a learner's own scorecard is scored
/// like a quiz, any other makes a profile. Several subjects are compared by rating each in turn.
struct ScorecardKind: AssessmentKind {
    let id: KindID = "scorecard"
    let title = LocalizedText(en: "Scorecard", zhHans: "评分卡")
    let examples = MarkingExample.weighing + MarkingExample.refusing

    func assessment(from definition: AssessmentDefinition) throws -> any Assessment {
        try definition.validate(\.flaw)
        guard definition.items.contains(where: { !$0.isNote }) else {
            throw DefinitionError(
                definition.id,
                reason: LocalizedText(en: "a scorecard needs something to rate", zhHans: "评分卡至少需要一个评分项"))
        }
        return ScorecardAssessment(definition: definition)
    }
}
