import CadreKit

extension Item {
    /// What the answer earns, rounded once, and why; nil is a question left out.
    ///
    /// - Throws: `AnswerError` for an answer of another shape, `DefinitionError` for an item that is no quiz question.
    func result(of answer: Answer?, on paper: Paper) throws -> ItemResult {
        guard let question else { throw DefinitionError(paper.assessment, item: id, reason: .mismatch) }
        let verdict = try answer.map { try self.verdict(on: $0, to: question) } ?? .leftOut
        return ItemResult(
            item: id, points: points.scaled(by: verdict.numerator, over: verdict.denominator),
            maximum: points, explanation: explanation(of: verdict, question, chosen: answer?.options ?? []))
    }

    private func verdict(on answer: Answer, to question: any Question) throws -> Verdict {
        guard !answer.saysNothing else { return .leftOut }
        guard let verdict = question.verdict(on: answer) else {
            throw AnswerError.wrongShape(id, expected: response.shape)
        }
        return verdict
    }

    private func explanation(
        of verdict: Verdict, _ question: any Question, chosen: [OptionID]
    ) -> LocalizedText {
        let solution = LocalizedText(
            en: "Right answer: \(question.solution.en)", zhHans: "正确答案：\(question.solution.zhHans)")
        let sentences =
            [verdict.finding, solution.sentence].compactMap(\.self)
            + chosen.compactMap { optionFeedback[$0] } + [feedback].compactMap(\.self)
        return LocalizedText(
            en: sentences.map(\.en).joined(separator: " "), zhHans: sentences.map(\.zhHans).joined())
    }
}

extension Answer {
    /// True for a blank text and for a choice or matching of nothing, which count as left out.
    fileprivate var saysNothing: Bool {
        switch self {
        case .text(let text): ComparableText(text).isBlank
        case .choices(let options): options.isEmpty
        case .pairs(let pairs): pairs.isEmpty
        case .gaps(let gaps): gaps.values.allSatisfy(\.saysNothing)
        case .choice, .number, .order, .rating: false
        }
    }

    /// The options that were chosen, sorted.
    fileprivate var options: [OptionID] {
        switch self {
        case .choice(let option): [option]
        case .choices(let options): options.sorted()
        default: []
        }
    }
}
