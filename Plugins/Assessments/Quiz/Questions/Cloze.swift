import CadreKit

/// A text with gaps, each a small question of its own; earns by the gaps' weights.
struct Cloze: Question {
    let prompt: LocalizedText
    let gaps: [Gap]
    let keys: [OptionID: AnswerKey]

    var flaw: LocalizedText? {
        guard !gaps.isEmpty else { return LocalizedText(en: "it has no gaps", zhHans: "没有设置空") }
        if let twin = gaps.map(\.id).firstRepeated {
            return LocalizedText(en: "two gaps have the id “\(twin)”", zhHans: "有两个空使用了标识“\(twin)”")
        }
        for gap in gaps {
            guard gap.weight > 0 else {
                return LocalizedText(
                    en: "gap “\(gap.id)” has no weight above 0", zhHans: "空“\(gap.id)”的权重必须大于 0")
            }
            guard [prompt.en, prompt.zhHans].allSatisfy({ $0.ranges(of: gap.mark).count == 1 }) else {
                return LocalizedText(
                    en: "its text has \(gap.mark) not just once", zhHans: "题干中 \(gap.mark) 必须恰好出现一次")
            }
            guard let question = question(gap) else { return .mismatch }
            if let flaw = question.flaw { return flaw }
        }
        return nil
    }

    var perfectAnswer: Answer? { nil }

    var solution: LocalizedText {
        .composed { language in
            gaps.compactMap { gap in
                question(gap).map { "\(gap.id): \($0.solution.text(in: language))" }
            }.joined(separator: language == .english ? "; " : "；")
        }
    }

    func verdict(on answer: Answer) -> Verdict? {
        guard case .gaps(let answers) = answer else { return nil }
        var (earned, whole, hits) = (0, 0, 0)
        for gap in gaps {
            whole += gap.weight
            guard let given = answers[gap.id] else { continue }
            guard let verdict = question(gap)?.verdict(on: given) else { return nil }
            // A gap is right, wrong or worth a weighted option's thousandths: nothing is rounded.
            earned += gap.weight * (verdict.numerator * WeightedChoice.whole / verdict.denominator)
            if verdict.numerator == verdict.denominator { hits += 1 }
        }
        let reason = LocalizedText(
            en: "\(hits) of \(gaps.count) gaps filled rightly", zhHans: "\(gaps.count) 个空中填对 \(hits) 个")
        return .partial(earned, of: WeightedChoice.whole * whole, because: reason)
    }

    private func question(_ gap: Gap) -> (any Question)? {
        switch gap.response {
        case .choice, .number, .text:
            keys[gap.id].flatMap {
                Item(id: "gap", prompt: prompt, points: 1, response: gap.response, key: $0).question
            }
        default: nil
        }
    }
}
