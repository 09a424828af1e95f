package import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let defineAssessment = Verb("assessment.define")
}

extension TrainingService {
    /// Defines a quiz of the department's own, of questions of its bank and of draws, for plans to name in their gradebook.
    /// Defining it again changes it for cohorts that open later.
    ///
    /// - Throws: `BankError` for a question that is not there, `DefinitionError` for a quiz that cannot be set now.
    package func defineQuiz(
        _ id: AssessmentID, title: LocalizedText, stage: AssessmentStage, items: [ItemID], draws: [Draw],
        by actor: Actor
    ) throws -> AssessmentDefinition {
        guard registry.assessment(id) == nil else { throw AssessmentError.taken(id) }
        return try perform(.defineAssessment, on: id.text, by: actor) { transaction in
            let definition = AssessmentDefinition(
                id: id, kind: "quiz", title: title, stage: stage,
                items: try items.map { try transaction.records.requireBankItem($0).item }, draws: draws)
            guard let kind = registry.kind(definition.kind) else {
                throw AssessmentError.kindNotLinked(definition.kind, of: id)
            }
            // A blueprint that the bank cannot serve is found out now, not by the first learner.
            let bank =
                try registry.modules.flatMap(\.bank) + transaction.records.bank(for: definition, in: nil)
            _ = try kind.assessment(from: definition).paper(seed: 1, bank: bank)
            try transaction.define(definition, uid: newUID(), author: actor.name)
            return definition
        }
    }
}
