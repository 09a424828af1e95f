import CadreKit
import Foundation

/// Items of every kind, drawn by a seed, with whatever characters people and formats use.
struct RandomItem {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func items() throws -> [ExportedItem] {
        try (1...Int.random(in: 1...6, using: &random)).map { number in
            ExportedItem(
                try item(ItemID("q\(number)")), category: Bool.random(using: &random) ? nil : "Sales/定价")
        }
    }

    private mutating func item(_ id: ItemID) throws -> Item {
        let kind = Int.random(in: 0..<9, using: &random)
        var item = Item(id: id, prompt: text(), points: 1, response: .essay, key: nil)
        switch kind {
        case 0:
            let options = options(2...5)
            item.response = .choice(options: options)
            item.key = .choice(any(options))
        case 1:
            let options = options(2...5)
            item.response = .choices(options: options)
            item.key = .choices(
                Set([options[0].id, options[1].id].prefix(Int.random(in: 1...2, using: &random))))
        case 2:
            item.response = .choice(options: AnswerOption.trueFalse)
            item.key = .choice(Bool.random(using: &random) ? "true" : "false")
        case 3:
            item.response = .number(unit: nil)
            item.key = .number(value: number(), tolerance: number().magnitude)
        case 4:
            item.response = .text
            item.key = .text(accepted: Array(Set((0..<3).map { _ in text().en })).sorted())
        case 5:
            let options = options(2...5)
            item.response = .order(options: options)
            item.key = .order(options.map(\.id))
        case 6:
            let targets = options(3...5)
            let prompts = Array(options(2...3).prefix(targets.count))
            item.response = .pairs(prompts: prompts, targets: targets)
            item.key = .pairs(Dictionary(uniqueKeysWithValues: zip(prompts, targets).map { ($0.id, $1.id) }))
        case 7:
            let options = options(2...4)
            item.prompt = LocalizedText(asTyped: "\(text().en) [[a]], [[b]] & [[c]]")
            item.response = .gaps([
                Gap("a", .choice(options: options)), Gap("b", .number(unit: nil)), Gap("c", .text),
            ])
            item.key = .gaps([
                "a": .choice(any(options)), "b": .number(value: number(), tolerance: 1),
                "c": .text(accepted: [text().en]),
            ])
        default:
            item.key = .criteria([
                Criterion(
                    "whole", LocalizedText(en: "The answer as a whole", zhHans: "整体作答"), points: 1,
                    levels: [
                        RatingLevel(0, LocalizedText(en: "nothing of it", zhHans: "完全不符合")),
                        RatingLevel(1, LocalizedText(en: "the beginnings", zhHans: "略有涉及")),
                        RatingLevel(2, LocalizedText(en: "half of it", zhHans: "基本符合")),
                        RatingLevel(3, LocalizedText(en: "most of it", zhHans: "大部分符合")),
                        RatingLevel(4, LocalizedText(en: "all that was asked", zhHans: "完全符合")),
                    ])
            ])
        }
        if Bool.random(using: &random) { item.feedback = text() }
        if kind < 3, case .choice(let options) = item.response {
            item.optionFeedback = [options[0].id: text()]
        }
        if Bool.random(using: &random) {
            item.tags = ["pricing", "定价"]
            item.objective = "set-rules"
            item.difficulty = .hard
        }
        return item
    }

    private mutating func options(_ count: ClosedRange<Int>) -> [AnswerOption] {
        let ids: [OptionID] = ["a", "b", "c", "d", "e"]
        var texts: Set<String> = []
        return ids.prefix(Int.random(in: count, using: &random)).map { id in
            var words = text()
            while !texts.insert(words.en).inserted { words = text() }
            return AnswerOption(id, words)
        }
    }

    /// No blanks at either end, which no format keeps.
    private mutating func text() -> LocalizedText {
        let parts = [
            "price", "价格", "=", "~", "#", "{", "}", ":", "\\", "<b>", "&amp;", "\"", "'", "%50%", "😀", "é",
            "/", "]",
            "A.", "[html]",
        ]
        let words = (0...Int.random(in: 0...4, using: &random)).map { _ in
            parts.randomElement(using: &random) ?? ""
        }
        return LocalizedText(
            asTyped: "x" + words.joined(separator: Bool.random(using: &random) ? " " : "") + "y")
    }

    private mutating func number() -> Decimal {
        Decimal(sign: .plus, exponent: -2, significand: Decimal(Int.random(in: -999...999, using: &random)))
    }

    private mutating func any(_ options: [AnswerOption]) -> OptionID {
        options[Int.random(in: options.indices, using: &random)].id
    }
}
