import CadreKit
import Foundation
import Quiz

/// Quizzes and answers drawn by a seed, so that a failing property can be seen again.
struct RandomQuiz {
    private var generator: SplitMix64

    init(seed: UInt64) {
        generator = SplitMix64(seed: seed)
    }

    mutating func definition() throws -> AssessmentDefinition {
        let items = try (1...Int.random(in: 1...8, using: &generator)).map { try item(ItemID("q\($0)")) }
        return .quiz(items)
    }

    mutating func item(_ id: ItemID) throws -> Item {
        let points = Points(thousandths: Int.random(in: 1...10_000, using: &generator))
        let prompt = LocalizedText(en: "Question", zhHans: "题目")
        switch Int.random(in: 0..<9, using: &generator) {
        case 0:
            let options = try options("o", 2...7)
            return .singleChoice(id, points: points, prompt, options: options, key: try any(options).id)
        case 1:
            let options = try options("o", 2...7)
            let keys = Set(some(options).map(\.id)).union([try any(options).id])
            return .multipleChoice(id, points: points, prompt, options: options, keys: keys)
        case 2:
            return .trueFalse(id, points: points, prompt, key: Bool.random(using: &generator))
        case 3:
            return .numeric(id, points: points, prompt, value: number(), tolerance: number().magnitude)
        case 4:
            return .shortText(id, points: points, prompt, accepted: ["feedback", "反馈"])
        case 5:
            return .ordering(id, points: points, prompt, inOrder: try options("o", 2...7))
        case 6:
            let options = try options("o", 2...7)
            let isSingle = Bool.random(using: &generator)
            var weights = Dictionary(
                uniqueKeysWithValues: options.map {
                    ($0.id, Int.random(in: -100...0, using: &generator) * 10)
                })
            weights[options[0].id] = 1000
            return Item(
                id: id, prompt: prompt, points: points,
                response: isSingle ? .choice(options: options) : .choices(options: options),
                key: .weighted(weights))
        case 7:
            let options = try options("o", 2...5)
            let gaps = [
                Gap("x", .choice(options: options), weight: Int.random(in: 1...4, using: &generator)),
                Gap("y", .number(unit: nil), weight: Int.random(in: 1...4, using: &generator)),
                Gap("z", .text),
            ]
            return .cloze(
                id, points: points, LocalizedText(asTyped: "[[x]], [[y]] and [[z]]"), gaps: gaps,
                keys: [
                    "x": .choice(try any(options).id), "y": .number(value: number(), tolerance: 1),
                    "z": .text(accepted: ["feedback"]),
                ])
        default:
            let prompts = try options("p", 1...6)
            let targets = try options("t", 2...7)
            let pairs = try prompts.map { ($0.id, try any(targets).id) }
            return .matching(
                id, points: points, prompt, prompts: prompts, targets: targets,
                pairs: Dictionary(uniqueKeysWithValues: pairs))
        }
    }

    /// Answers that could be given, right or wrong; some questions are left out.
    mutating func answers(to items: [Item]) throws -> Answers {
        var answers: Answers = [:]
        for item in items where Int.random(in: 0..<5, using: &generator) > 0 {
            answers[item.id] = try answer(to: item.response)
        }
        return answers
    }

    private mutating func answer(to response: ResponseFormat) throws -> Answer {
        switch response {
        case .choice(let options): .choice(try any(options).id)
        case .choices(let options): .choices(Set(some(options).map(\.id)))
        case .number: .number(number())
        case .text: .text(["feedback", "Feedback!", "reply", ""].randomElement(using: &generator) ?? "")
        case .order(let options): .order(options.map(\.id).shuffled(using: &generator))
        case .pairs(let prompts, let targets):
            .pairs(Dictionary(uniqueKeysWithValues: try some(prompts).map { ($0.id, try any(targets).id) }))
        case .rating(let levels): .rating(levels.randomElement(using: &generator)?.value ?? 0)
        case .gaps(let gaps):
            .gaps(
                Dictionary(
                    uniqueKeysWithValues: try gaps.filter { _ in Bool.random(using: &generator) }
                        .map { ($0.id, try answer(to: $0.response)) }))
        case .essay: .text("An essay.")
        }
    }

    private mutating func options(_ letter: String, _ count: ClosedRange<Int>) throws -> [AnswerOption] {
        try (1...Int.random(in: count, using: &generator)).map {
            AnswerOption(try OptionID("\(letter)\($0)"), LocalizedText(asTyped: "\(letter) \($0)"))
        }
    }

    private mutating func number() -> Decimal {
        Decimal(
            sign: .plus, exponent: -2, significand: Decimal(Int.random(in: -999...999, using: &generator)))
    }

    private mutating func any(_ options: [AnswerOption]) throws -> AnswerOption {
        options[Int.random(in: options.indices, using: &generator)]
    }

    private mutating func some(_ options: [AnswerOption]) -> [AnswerOption] {
        var some: [AnswerOption] = []
        for option in options where Bool.random(using: &generator) { some.append(option) }
        return some
    }
}

extension AssessmentDefinition {
    static func quiz(_ items: [Item]) -> AssessmentDefinition {
        AssessmentDefinition(
            id: "test", kind: "quiz", title: LocalizedText(en: "Test", zhHans: "测试"), stage: .during,
            objectives: [], items: items)
    }
}

extension Item {
    /// The answer that the key gives.
    var perfectAnswer: Answer? {
        switch key {
        case .choice(let option): .choice(option)
        case .choices(let options): .choices(options)
        case .number(let value, _): .number(value)
        case .text(let accepted): accepted.first.map(Answer.text)
        case .order(let order): .order(order)
        case .pairs(let pairs): .pairs(pairs)
        case .weighted(let weights):
            if case .choices = response {
                .choices(Set(weights.filter { $0.value > 0 }.keys))
            } else {
                weights.max { $0.value < $1.value }.map { .choice($0.key) }
            }
        case .gaps(let keys):
            .gaps(
                keys.compactMapValues {
                    Item(id: id, prompt: prompt, points: 1, response: response, key: $0).perfectAnswer
                })
        case .criteria, nil: nil
        }
    }
}
