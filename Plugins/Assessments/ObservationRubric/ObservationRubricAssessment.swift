import CadreKit

/// One rubric whose criteria are known to be sound.
struct ObservationRubricAssessment: Assessment {
    let definition: AssessmentDefinition

    /// The criteria as written, so that every rater reads them in the same order.
    func paper(seed: UInt64, bank: [Item]) throws -> Paper {
        Paper(of: definition, seed: seed, items: definition.items)
    }

    func mark(_ raters: [Answers], on paper: Paper) throws -> Outcome {
        try paper.validate(raters, count: definition.raters)
        let criteria = paper.items.filter { !$0.isNote }
        for answers in raters {
            let missing = criteria.map(\.id).filter { answers[$0] == nil }
            guard missing.isEmpty else { throw AnswerError.missing(missing, in: paper.assessment) }
        }
        return .scored(Score(items: criteria.compactMap { $0.result(of: raters.ratings(of: $0.id)) }))
    }
}

extension Item {
    /// What the raters' levels earn together, with each of them and what the next level asks for.
    fileprivate func result(of ratings: [Int]) -> ItemResult? {
        guard let points = points(for: ratings) else { return nil }
        return ItemResult(
            item: id, points: points, maximum: self.points,
            explanation: .composed { explanation(of: ratings, in: $0) })
    }

    private func explanation(of ratings: [Int], in language: Language) -> String {
        let levels = levels ?? []
        let given = ratings.compactMap { value in
            levels.first { $0.value == value }.map { level in
                switch language {
                case .english: "\(level.label.en) (\(value))"
                case .simplifiedChinese: "\(level.label.zhHans)（\(value)）"
                }
            }
        }
        // The next step is measured from the stricter rater: what that one missed is what to practise.
        let next = levels.first { $0.value > (ratings.min() ?? 0) }
        return switch language {
        case .english:
            (["Seen: \(given.joined(separator: "; "))."]
                + (next?.descriptor.map { ["Next level: \($0.en)"] } ?? [])).joined(separator: " ")
        case .simplifiedChinese:
            (["观察结果：\(given.joined(separator: "；"))。"]
                + (next?.descriptor.map { ["再上一级：\($0.zhHans)"] } ?? [])).joined()
        }
    }
}
