import CadreKit

/// One survey whose questions are known to have no key.
struct SurveyAssessment: Assessment {
    let definition: AssessmentDefinition

    func paper(seed: UInt64, bank: [Item]) throws -> Paper {
        Paper(of: definition, seed: seed, items: definition.items)
    }

    func mark(_ raters: [Answers], on paper: Paper) throws -> Outcome {
        try paper.validate(raters, count: definition.raters)
        guard raters.allSatisfy({ !$0.isEmpty }) else {
            throw AnswerError.missing(paper.items.map(\.id), in: paper.assessment)
        }
        return .unmarked
    }
}
