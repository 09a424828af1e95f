import CadreKit
import Foundation

extension ReadQuestion {
    /// The item that it makes, and what of it is lost in that.
    func item(id: ItemID) throws(ItemFlaw) -> (item: Item, losses: [LocalizedText]) {
        guard !prompt.trimmed.isEmpty else { throw ItemFlaw(en: "it has no text", zhHans: "没有题干") }
        guard points > .zero else {
            throw ItemFlaw(en: "it is worth no points", zhHans: "分值必须大于 0")
        }
        var parts = ItemParts()
        try parts.add(body, points: points)
        guard let response = parts.response, let key = parts.key else {
            throw ItemFlaw(en: "it has no answer", zhHans: "没有答案")
        }
        let item = Item(
            id: id, objective: objective.flatMap { try? ObjectiveID($0) }, prompt: typed(prompt),
            points: points,
            response: response, key: key, feedback: feedback.flatMap(\.nonBlank).map(typed),
            optionFeedback: parts.optionFeedback, difficulty: difficulty, tags: tags.unique)
        return (item, parts.losses)
    }
}

/// What an item's answers come to.
private struct ItemParts {
    private(set) var response: ResponseFormat?
    private(set) var key: AnswerKey?
    private(set) var optionFeedback: [OptionID: LocalizedText] = [:]
    private(set) var losses: [LocalizedText] = []

    mutating func add(_ body: ReadQuestion.Body, points: Points) throws(ItemFlaw) {
        switch body {
        case .choice(let choices, let several): try add(choices, several: several)
        case .statement(let isTrue, let onTrue, let onFalse):
            response = .choice(options: AnswerOption.trueFalse)
            key = .choice(isTrue ? "true" : "false")
            optionFeedback["true"] = onTrue.flatMap(\.nonBlank).map(typed)
            optionFeedback["false"] = onFalse.flatMap(\.nonBlank).map(typed)
        case .number(let numbers, let unit): try add(numbers, unit: unit)
        case .text(let choices): try add(texts: choices)
        case .order(let texts):
            let options = try options(texts)
            response = .order(options: options)
            key = .order(options.map(\.id))
        case .matching(let pairs, let further): try add(pairs, further)
        case .gaps(let blanks): try add(blanks)
        case .essay(let criteria):
            response = .essay
            let total = criteria.reduce(Points.zero) { $0 + $1.points }
            key = .criteria(total == points ? criteria : [.whole(points)])
        }
    }

    private mutating func add(_ choices: [ReadQuestion.Choice], several: Bool) throws(ItemFlaw) {
        let options = try options(choices.map(\.text))
        for (option, choice) in zip(options, choices) {
            optionFeedback[option.id] = choice.feedback.flatMap(\.nonBlank).map(typed)
        }
        let shares = choices.map { Int(($0.share * 1000).rounded()) }
        let right = options.indices.filter { shares[$0] > 0 }
        guard !right.isEmpty else { throw ItemFlaw(en: "no answer is right", zhHans: "没有正确答案") }
        response = several ? .choices(options: options) : .choice(options: options)
        key = several ? severalKey(options, shares, right) : singleKey(options, shares, right)
        let best = several ? right.reduce(0) { $0 + shares[$1] } : right.map { shares[$0] }.max() ?? 0
        guard best >= 1000 - options.count else {
            throw ItemFlaw(
                en: "its best answer earns \(best / 10) % of the points", zhHans: "最佳答案只能得到 \(best / 10)% 的分值"
            )
        }
    }

    private func singleKey(_ options: [AnswerOption], _ shares: [Int], _ right: [Int]) -> AnswerKey {
        if right.count == 1, shares.allSatisfy({ $0 >= 0 }) { return .choice(options[right[0]].id) }
        return .weighted(weights(options, shares))
    }

    /// The usual rule where the file's shares are just those; the file's own otherwise.
    private func severalKey(_ options: [AnswerOption], _ shares: [Int], _ right: [Int]) -> AnswerKey {
        let wrong = options.count - right.count
        let isUsual = options.indices.allSatisfy { index in
            shares[index] > 0
                ? abs(shares[index] - 1000 / right.count) <= 1
                : abs(shares[index] + 1000 / max(1, wrong)) <= 1
        }
        return isUsual ? .choices(Set(right.map { options[$0].id })) : .weighted(weights(options, shares))
    }

    private func weights(_ options: [AnswerOption], _ shares: [Int]) -> [OptionID: Int] {
        Dictionary(zip(options.map(\.id), shares), uniquingKeysWith: { first, _ in first }).filter {
            $0.value != 0
        }
    }

    private mutating func add(texts: [ReadQuestion.Choice]) throws(ItemFlaw) {
        let full = texts.filter { $0.share > 0.999 && $0.text.nonBlank != nil }
        let literal = full.filter { !$0.text.contains("*") }
        for one in full where one.text.contains("*") {
            losses.append(
                LocalizedText(
                    en: "“\(one.text)” accepts whatever stands for the asterisk; write the answers out",
                    zhHans: "“\(one.text)”用星号代表任意内容，无法导入，请逐一写出可接受的答案"))
        }
        notePartial(texts.filter { $0.share > 0 && $0.share <= 0.999 }.map { ($0.text, $0.share) })
        noteFeedback(texts.compactMap { choice in choice.feedback?.nonBlank.map { (choice.text, $0) } })
        guard !literal.isEmpty else {
            throw ItemFlaw(en: "no text earns all its points", zhHans: "没有可得满分的文字答案")
        }
        response = .text
        key = .text(accepted: literal.map(\.text.trimmed).unique)
    }

    private mutating func add(_ numbers: [ReadQuestion.Number], unit: String?) throws(ItemFlaw) {
        guard let best = numbers.first(where: { $0.share > 0.999 }) else {
            throw ItemFlaw(en: "no number earns all its points", zhHans: "没有可得满分的数值答案")
        }
        guard best.tolerance >= 0 else {
            throw ItemFlaw(en: "its tolerance is below 0", zhHans: "容差不能小于 0")
        }
        let others = numbers.filter { $0.value != best.value || $0.tolerance != best.tolerance }
        notePartial(others.filter { $0.share > 0 }.map { ("\($0.value)", $0.share) })
        noteFeedback(
            numbers.compactMap { number in number.feedback?.nonBlank.map { ("\(number.value)", $0) } })
        response = .number(unit: unit.flatMap(\.nonBlank).map(typed))
        key = .number(value: best.value, tolerance: best.tolerance)
    }

    private mutating func add(
        _ pairs: [(prompt: String, target: String)], _ further: [String]
    ) throws(ItemFlaw) {
        let prompts = try options(pairs.map(\.prompt), least: 1)
        let texts = (pairs.map(\.target) + further).map(\.trimmed).unique
        let targets = try options(texts)
        response = .pairs(prompts: prompts, targets: targets)
        var key: [OptionID: OptionID] = [:]
        for (prompt, pair) in zip(prompts, pairs) {
            key[prompt.id] = texts.firstIndex(of: pair.target.trimmed).map { targets[$0].id }
        }
        self.key = .pairs(key)
    }

    private mutating func add(_ blanks: [ReadQuestion.Blank]) throws(ItemFlaw) {
        var gaps: [Gap] = []
        var keys: [OptionID: AnswerKey] = [:]
        for blank in blanks {
            var parts = ItemParts()
            try parts.add(blank.body, points: 1)
            guard let response = parts.response, let key = parts.key else { continue }
            gaps.append(Gap(blank.id, response, weight: blank.weight))
            keys[blank.id] = key
            losses += parts.losses
            noteFeedback(parts.optionFeedback.sorted { $0.key < $1.key }.map { ("\(blank.id)", $0.value.en) })
        }
        response = .gaps(gaps)
        key = .gaps(keys)
    }

    private func options(_ texts: [String], least: Int = 2) throws(ItemFlaw) -> [AnswerOption] {
        guard texts.count >= least else {
            throw ItemFlaw(
                en: "it has \(texts.count) answers to choose from and needs \(least)",
                zhHans: "可选答案只有 \(texts.count) 个，至少需要 \(least) 个")
        }
        guard texts.allSatisfy({ $0.nonBlank != nil }) else {
            throw ItemFlaw(en: "one of its answers is blank", zhHans: "有一个答案是空白的")
        }
        return texts.enumerated().map { AnswerOption(OptionID(position: $0), typed($1.trimmed)) }
    }

    private mutating func notePartial(_ answers: [(String, Double)]) {
        for (answer, share) in answers {
            let percent = Int((share * 100).rounded())
            losses.append(
                LocalizedText(
                    en: "“\(answer)” earns \(percent) % of the points; only full answers are kept",
                    zhHans: "“\(answer)”可得 \(percent)% 的分值；只保留得满分的答案"))
        }
    }

    private mutating func noteFeedback(_ answers: [(String, String)]) {
        for (answer, feedback) in answers {
            losses.append(
                LocalizedText(
                    en: "feedback to “\(answer)” is not kept: “\(feedback)”",
                    zhHans: "对“\(answer)”的反馈未保留：“\(feedback)”"))
        }
    }
}

extension OptionID {
    /// `a` for the first, then `b` to `z`, then `o27` and so on.
    init(position: Int) {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        let name =
            position < letters.count
            ? String(letters[letters.index(letters.startIndex, offsetBy: position)]) : "o\(position + 1)"
        self = (try? OptionID(name)) ?? "o"
    }
}

extension Criterion {
    /// An essay judged as a whole.
    static func whole(_ points: Points) -> Criterion {
        Criterion(
            "whole", LocalizedText(en: "The answer as a whole", zhHans: "整体作答"), points: points,
            levels: [
                RatingLevel(0, LocalizedText(en: "nothing of it", zhHans: "完全不符合")),
                RatingLevel(1, LocalizedText(en: "the beginnings", zhHans: "略有涉及")),
                RatingLevel(2, LocalizedText(en: "half of it", zhHans: "基本符合")),
                RatingLevel(3, LocalizedText(en: "most of it", zhHans: "大部分符合")),
                RatingLevel(4, LocalizedText(en: "all that was asked", zhHans: "完全符合")),
            ])
    }
}

private func typed(_ text: String) -> LocalizedText { LocalizedText(asTyped: text.trimmed) }

extension String {
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
    var nonBlank: String? { trimmed.isEmpty ? nil : trimmed }
}

extension [String] {
    /// Each once, where it first stands.
    var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
