import CadreKit
import CadreTestKit
import Foundation
import Quiz
import Testing

@Suite struct QuizMarkingTests {
    @Test func marksAsItsExamplesSay() {
        #expect(Conformance.problems(of: Quiz::plugin) == [])
    }

    @Test func showsAnExampleOfEveryShape() {
        let shapes = Set((Quiz::plugin).examples.flatMap(\.definition.items).map(\.response.shape))
        #expect(shapes == [.choice, .choices, .number, .text, .order, .pairs, .gaps])
    }

    @Test(arguments: 1...300)
    func givesAPerfectAnswerEverything(seed: UInt64) throws {
        var random = RandomQuiz(seed: seed)
        let definition = try random.definition()
        let answers = Dictionary(
            uniqueKeysWithValues: definition.items.compactMap { item in
                item.perfectAnswer.map { (item.id, $0) }
            })
        let score = try definition.score(answers)
        #expect(score.points == score.maximum)
        #expect(score.items.map(\.maximum) == definition.items.map(\.points))
        #expect(score.items.allSatisfy { $0.explanation.en.hasPrefix("Right. Right answer: ") })
        #expect(score.items.allSatisfy { $0.explanation.zhHans.hasPrefix("回答正确。正确答案：") })
    }

    @Test(arguments: 1...300)
    func earnsByTheRuleAndStaysWithinBounds(seed: UInt64) throws {
        var random = RandomQuiz(seed: seed)
        let definition = try random.definition()
        let answers = try random.answers(to: definition.items)
        for (item, result) in zip(definition.items, try definition.score(answers).items) {
            #expect(result.item == item.id)
            #expect((.zero...item.points).contains(result.points))
            #expect(result.points == plainPoints(of: answers[item.id], to: item), "\(item) \(answers)")
        }
    }

    @Test(arguments: 1...200)
    func marksAlikeHoweverThePaperWasShuffled(seed: UInt64) throws {
        var random = RandomQuiz(seed: seed)
        let definition = try random.definition()
        let answers = try random.answers(to: definition.items)
        let (one, other) = (
            try definition.score(answers, seed: seed), try definition.score(answers, seed: seed + 1)
        )
        #expect(one.items.map(\.item) == other.items.map(\.item))
        #expect(one.items.map(\.points) == other.items.map(\.points))
    }

    @Test(arguments: 1...100)
    func marksAStoredPaperByItsOwnKeys(seed: UInt64) throws {
        var random = RandomQuiz(seed: seed)
        let definition = try random.definition()
        let answers = try random.answers(to: definition.items)
        let paper = try (Quiz::plugin).assessment(from: definition).paper(seed: seed, bank: [])
        let stored = try JSONDecoder().decode(Paper.self, from: try JSONEncoder().encode(paper))
        let other = try (Quiz::plugin).assessment(from: .quiz([.whole]))
        #expect(try other.mark([answers], on: stored) == .scored(try definition.score(answers, seed: seed)))
    }

    @Test func explainsWhatWasAnsweredWhatIsRightAndWhy() throws {
        let wrong = try AssessmentDefinition.quiz([.whole]).score(["q": .choice("a")])
        #expect(
            wrong.items.map(\.explanation) == [
                LocalizedText(
                    en: "Wrong: you answered “Two”. Right answer: “Three”. Count again.",
                    zhHans: "回答错误：您的答案是“二”。正确答案：“三”。请再数一遍。")
            ])
        let leftOut = try AssessmentDefinition.quiz([.whole]).score([:])
        #expect(
            leftOut.items.map(\.explanation) == [
                LocalizedText(
                    en: "Left out, no points. Right answer: “Three”. Count again.",
                    zhHans: "未作答，不得分。正确答案：“三”。请再数一遍。")
            ])
    }

    @Test func explainsPartialCredit() throws {
        let options = ["a", "b", "c", "d"].map {
            AnswerOption($0, LocalizedText(asTyped: $0.text.uppercased()))
        }
        let score = try AssessmentDefinition.quiz([
            .multipleChoice("some", LocalizedText(asTyped: "?"), options: options, keys: ["a", "d"]),
            .ordering("steps", LocalizedText(asTyped: "?"), inOrder: options),
        ]).score(["some": .choices(["a"]), "steps": .order(["b", "a", "c", "d"])], seed: 5)
        #expect(
            score.items.map(\.explanation.en) == [
                "Partly right: 1 of 2 right options chosen, and 0 wrong. Right answer: “A”, “D”.",
                "Partly right: 5 of 6 pairs in the right order. Right answer: “A” → “B” → “C” → “D”.",
            ])
        #expect(
            score.items.map(\.explanation.zhHans) == [
                "部分正确：2 个正确选项中选对 1 个，误选 0 个。正确答案：“A”、“D”。",
                "部分正确：6 对先后关系中有 5 对正确。正确答案：“A” → “B” → “C” → “D”。",
            ])
    }

    @Test func quotesSentencesWithoutASecondFullStopOrSecondQuotes() throws {
        let options = [
            AnswerOption("a", LocalizedText(en: "I stop.", zhHans: "停。")),
            AnswerOption("b", LocalizedText(en: "“Why?”", zhHans: "“为什么？”")),
        ]
        let item = Item.singleChoice("q", LocalizedText(asTyped: "?"), options: options, key: "b")
        #expect(
            try AssessmentDefinition.quiz([item]).score(["q": .choice("a")]).items.map(\.explanation) == [
                LocalizedText(
                    en: "Wrong: you answered “I stop.” Right answer: “Why?”",
                    zhHans: "回答错误：您的答案是“停。”正确答案：“为什么？”")
            ])
    }

    @Test func showsAFewVariantsOfTheReadersLanguage() throws {
        let item = Item.shortText(
            "q", LocalizedText(asTyped: "?"), accepted: ["span", "量程", "range", "scale", "the range", "测量范围"])
        let explanation = try #require(try AssessmentDefinition.quiz([item]).score([:]).items.first)
            .explanation
        #expect(explanation.en == "Left out, no points. Right answer: “span” or “range” or “scale”.")
        #expect(explanation.zhHans == "未作答，不得分。正确答案：“量程”或“测量范围”。")
    }

    @Test func statesTheToleranceAndTheUnit() throws {
        let item = Item.numeric(
            "share", LocalizedText(asTyped: "?"), unit: LocalizedText(en: "metres", zhHans: "米"), value: 0.07,
            tolerance: 0.022)
        let score = try AssessmentDefinition.quiz([item]).score(["share": .number(1)])
        #expect(
            score.items.first?.explanation
                == LocalizedText(
                    en: "Wrong: you answered 1 metres. Right answer: 0.07 metres ± 0.022 metres.",
                    zhHans: "回答错误：您的答案是 1 米。正确答案：0.07 米 ± 0.022 米。"))
    }

    @Test func refusesAnAnswerToAQuestionThatIsNotAsked() {
        #expect(throws: AnswerError.unknownItem("z", in: "test", known: ["q"])) {
            try AssessmentDefinition.quiz([.whole]).score(["q": .choice("a"), "z": .choice("a")])
        }
    }

    @Test(arguments: [0, 2])
    func refusesAnyNumberOfRatersButOne(_ count: Int) throws {
        let quiz = try (Quiz::plugin).assessment(from: .quiz([.whole]))
        let paper = try quiz.paper(seed: 1, bank: [])
        #expect(throws: AnswerError.raterCount("test", expected: 1...1, found: count)) {
            try quiz.mark(Array(repeating: ["q": .choice("b")], count: count), on: paper)
        }
    }

    @Test func refusesAPaperWithAnItemThatIsNoQuizQuestion() throws {
        let survey = Item(
            id: "q", prompt: LocalizedText(asTyped: "?"), points: 0, response: .text, key: nil)
        let paper = Paper(of: .quiz([]), seed: 1, items: [survey])
        let quiz = try (Quiz::plugin).assessment(from: .quiz([.whole]))
        #expect(throws: DefinitionError.self) { try quiz.mark([["q": .text("a")]], on: paper) }
    }
}

extension AssessmentDefinition {
    fileprivate func score(_ answers: Answers, seed: UInt64 = 1) throws -> Score {
        let quiz = try (Quiz::plugin).assessment(from: self)
        guard case .scored(let score) = try quiz.mark([answers], on: quiz.paper(seed: seed, bank: [])) else {
            throw CancellationError()
        }
        return score
    }
}

extension Item {
    fileprivate static let whole = Item.singleChoice(
        "q", LocalizedText(en: "How many?", zhHans: "几个？"),
        options: [
            AnswerOption("a", LocalizedText(en: "Two", zhHans: "二")),
            AnswerOption("b", LocalizedText(en: "Three", zhHans: "三")),
        ], key: "b", feedback: LocalizedText(en: "Count again.", zhHans: "请再数一遍。"))
}

/// The marking rules as a person would apply them on paper, in decimals rounded once.
private func plainPoints(of answer: Answer?, to item: Item) -> Points {
    var exact = Decimal(item.points.thousandths)
    switch (answer, item.key, item.response) {
    case (.choice(let chosen), .choice(let key), _):
        exact *= chosen == key ? 1 : 0
    case (.choices(let chosen), .choices(let keys), .choices(let options)):
        let hit = exact * Decimal(options.count { chosen.contains($0.id) && keys.contains($0.id) })
        let missed = exact * Decimal(options.count { chosen.contains($0.id) && !keys.contains($0.id) })
        let others = max(1, options.count - keys.count)
        exact = max(0, hit / Decimal(keys.count) - missed / Decimal(others))
    case (.number(let number), .number(let value, let tolerance), _):
        exact *= (value - tolerance...value + tolerance).contains(number) ? 1 : 0
    case (.text(let text), _, _):
        exact *= text.lowercased().hasPrefix("feedback") ? 1 : 0
    case (.order(let order), .order(let key), _):
        var balance = 0
        for (rank, first) in key.enumerated() {
            for second in key[(rank + 1)...] {
                let isRight = order.prefix { $0 != second }.contains(first)
                balance += isRight ? 1 : -1
            }
        }
        exact = max(0, exact * Decimal(balance) / Decimal(key.count * (key.count - 1) / 2))
    case (.pairs(let pairs), .pairs(let key), _):
        exact = exact * Decimal(key.count { pairs[$0.key] == $0.value }) / Decimal(key.count)
    case (.choice(let chosen), .weighted(let weights), _):
        exact = exact * max(0, Decimal(weights[chosen] ?? 0)) / 1000
    case (.choices(let chosen), .weighted(let weights), _):
        let sum = chosen.reduce(Decimal(0)) { $0 + Decimal(weights[$1] ?? 0) }
        // What thirds and sevenths lack of a whole is given.
        exact = exact * (sum > 990 ? 1000 : max(0, sum)) / 1000
    case (.gaps(let answers), .gaps(let keys), .gaps(let gaps)):
        let earned = gaps.reduce(Decimal(0)) { sum, gap in
            let part = Item(
                id: item.id, prompt: item.prompt, points: 1, response: gap.response, key: keys[gap.id])
            return sum + (plainPoints(of: answers[gap.id], to: part) == 1 ? Decimal(gap.weight) : 0)
        }
        exact = exact * earned / Decimal(gaps.reduce(0) { $0 + $1.weight })
    default:
        exact = 0
    }
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, 0, .bankers)
    return Points(thousandths: NSDecimalNumber(decimal: rounded).intValue)
}
