import CadreKit
import Quiz
import Testing

@Suite struct QuizPaperTests {
    @Test(arguments: 1...100)
    func isTheSameForTheSameSeed(seed: UInt64) throws {
        var random = RandomQuiz(seed: seed)
        let quiz = try (Quiz::plugin).assessment(from: random.definition())
        #expect(try quiz.paper(seed: seed, bank: []) == quiz.paper(seed: seed, bank: [.letters]))
    }

    @Test func staysTheSameFromReleaseToRelease() throws {
        // Pinned: a stored seed that gave another paper would no longer say what was asked.
        let orders = try (1...3).map { try paper(.letters, seed: $0).items.map(\.response) }
        #expect(
            orders.map { $0.map(\.optionIDs) } == [
                [["c", "a", "d", "b"]], [["a", "b", "d", "c"]], [["c", "d", "a", "b"]],
            ])
    }

    @Test(arguments: 1...100)
    func keepsQuestionsInOrderAndEveryOption(seed: UInt64) throws {
        var random = RandomQuiz(seed: seed)
        let definition = try random.definition()
        let paper = try (Quiz::plugin).assessment(from: definition).paper(seed: seed, bank: [])
        #expect(paper.items.map(\.id) == definition.items.map(\.id))
        #expect(paper.items.map(\.key) == definition.items.map(\.key))
        #expect(paper.maximum == definition.items.reduce(.zero) { $0 + $1.points })
        for (asked, written) in zip(paper.items, definition.items) {
            #expect(asked.response.optionIDs.sorted() == written.response.optionIDs.sorted())
        }
    }

    @Test func bringsEveryOrderOfOptionsSoonerOrLater() throws {
        let orders = Set(
            try (1...400).map { try paper(.letters, seed: $0).items.flatMap(\.response.optionIDs) })
        #expect(orders.count == 24)
    }

    @Test(arguments: [Item.steps(2), .steps(3), .steps(5)])
    func neverAsksForAnOrderThatIsAlreadyRight(_ item: Item) throws {
        let orders = Set(
            try (1...2_000).map { try paper(item, seed: $0).items.flatMap(\.response.optionIDs) })
        #expect(!orders.contains(item.response.optionIDs))
        let factorial = (1...item.response.optionIDs.count).reduce(1, *)
        #expect(orders.count == factorial - 1)
    }

    @Test(arguments: 1...20)
    func keepsTrueBeforeFalse(seed: UInt64) throws {
        let item = Item.trueFalse("q", LocalizedText(asTyped: "?"), key: false)
        #expect(try paper(item, seed: seed).items.first?.response == item.response)
    }

    @Test(arguments: 1...100)
    func doesNotShowItsKeyOnTheForm(seed: UInt64) throws {
        var random = RandomQuiz(seed: seed)
        let definition = try random.definition()
        let paper = try (Quiz::plugin).assessment(from: definition).paper(seed: seed, bank: [])
        let keyless = paper.items.map {
            Item(id: $0.id, prompt: $0.prompt, points: $0.points, response: $0.response, key: nil)
        }
        #expect(Paper(of: definition, seed: 0, items: keyless).form == paper.form)
    }

    private func paper(_ item: Item, seed: UInt64) throws -> Paper {
        try (Quiz::plugin).assessment(from: .quiz([item])).paper(seed: seed, bank: [])
    }
}

extension Item {
    fileprivate static let letters = Item.singleChoice(
        "letters", LocalizedText(asTyped: "?"),
        options: (["a", "b", "c", "d"] as [OptionID]).map {
            AnswerOption($0, LocalizedText(asTyped: $0.text))
        },
        key: "a")

    fileprivate static func steps(_ count: Int) -> Item {
        let ids = (["a", "b", "c", "d", "e"] as [OptionID]).prefix(count)
        return .ordering(
            "steps", LocalizedText(asTyped: "?"),
            inOrder: ids.map { AnswerOption($0, LocalizedText(asTyped: $0.text)) })
    }
}

extension ResponseFormat {
    fileprivate var optionIDs: [OptionID] {
        switch self {
        case .choice(let options), .choices(let options), .order(let options): options.map(\.id)
        case .pairs(let prompts, let targets): prompts.map(\.id) + targets.map(\.id)
        case .gaps(let gaps): gaps.flatMap { [$0.id] + $0.response.optionIDs }
        case .number, .text, .rating, .essay: []
        }
    }
}
