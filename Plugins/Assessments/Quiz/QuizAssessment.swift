import CadreKit

/// One quiz whose questions are known to be sound.
struct QuizAssessment: Assessment {
    let definition: AssessmentDefinition

    /// The questions as written, then those drawn from the bank, their options shuffled.
    ///
    /// - Throws: `DefinitionError` when the bank has too few items for a draw.
    func paper(seed: UInt64, bank: [Item]) throws -> Paper {
        var generator = SplitMix64(seed: seed)
        let items = definition.items + (try drawn(from: bank, using: &generator))
        return Paper(of: definition, seed: seed, items: items.map { $0.shuffled(using: &generator) })
    }

    /// Marks by the keys on the paper alone, so that an attempt is marked as it was set; essays by what a marker, the
    /// second rater then, found of their criteria.
    func mark(_ raters: [Answers], on paper: Paper) throws -> Outcome {
        let criteria = Paper(of: definition, seed: paper.seed, items: paper.criteria)
        let count = criteria.items.isEmpty ? 1 : 2
        guard raters.count == count else {
            throw AnswerError.raterCount(paper.assessment, expected: count...count, found: raters.count)
        }
        try paper.validate(raters[0])
        for marker in raters.dropFirst() { try criteria.validate(marker) }
        let answers = raters[0]
        return .scored(
            Score(
                items: try paper.items.map { item in
                    try item.essay?.result(of: answers[item.id], by: raters[1], on: paper)
                        ?? item.result(of: answers[item.id], on: paper)
                }))
    }
}

extension QuizAssessment {
    /// For each draw in turn, items that no earlier one took.
    private func drawn(from bank: [Item], using generator: inout SplitMix64) throws -> [Item] {
        var taken = Set(definition.items.map(\.id))
        var drawn: [Item] = []
        // The bank's order must not decide what a seed draws.
        let bank = bank.sorted { $0.id < $1.id }
        for draw in definition.draws {
            let suitable = bank.filter { draw.suits($0) && !taken.contains($0.id) }
            guard suitable.count >= draw.count else {
                throw DefinitionError(
                    definition.id,
                    reason: LocalizedText(
                        en:
                            "its blueprint draws \(draw.title.en), and the bank has \(suitable.count) to draw from",
                        zhHans: "抽题蓝图要求抽取\(draw.title.zhHans)，题库中可抽取的只有 \(suitable.count) 题"))
            }
            let items = generator.shuffled(suitable).prefix(draw.count)
            if let flawed = items.first(where: { $0.flaw != nil }) {
                throw DefinitionError(definition.id, item: flawed.id, reason: flawed.flaw ?? .mismatch)
            }
            taken.formUnion(items.map(\.id))
            drawn += items
        }
        return drawn
    }
}
