package import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let defineAssessment = Verb("assessment.define")
}

extension TrainingService {
    /// Defines a quiz of the department's own, of questions of the bank and of draws, for plans to name in their gradebook.
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
                items: try items.map {
                    try (registry.bankItem($0) ?? transaction.records.requireBankItem($0)).item
                }, draws: draws)
            guard registry.kind(definition.kind) != nil else {
                throw AssessmentError.kindNotLinked(definition.kind, of: id)
            }
            try setPaper(of: definition, drawing: registry.modules.flatMap(\.bank), transaction.records)
            try transaction.define(definition, uid: newUID(), author: actor.name)
            return definition
        }
    }

    /// Sets one paper of an assessment whose kind is linked: a blueprint that the department's bank and the modules' cannot
    /// serve is found out now, not by the first learner.
    func setPaper(
        of definition: AssessmentDefinition, drawing modules: [Item], _ records: ReadTransaction
    ) throws {
        _ = try registry.kind(definition.kind)?.assessment(from: definition)
            .paper(seed: 1, bank: records.bank(for: definition, of: modules))
    }
}
