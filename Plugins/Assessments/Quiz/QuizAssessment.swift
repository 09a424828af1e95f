import CadreKit

/// One quiz whose questions are known to be sound.
struct QuizAssessment: Assessment {
    let definition: AssessmentDefinition

    /// The questions as written, their options shuffled; the bank is not drawn from.
    func paper(seed: UInt64, bank: [Item]) throws -> Paper {
        var generator = SplitMix64(seed: seed)
        return Paper(
            of: definition, seed: seed,
            items: definition.items.map { $0.shuffled(using: &generator) })
    }

    /// Marks by the keys on the paper alone, so that an attempt is marked as it was set.
    func mark(_ raters: [Answers], on paper: Paper) throws -> Outcome {
        try paper.validate(raters, count: 1...1)
        let answers = raters.first ?? [:]
        return .scored(Score(items: try paper.items.map { try $0.result(of: answers[$0.id], on: paper) }))
    }
}
