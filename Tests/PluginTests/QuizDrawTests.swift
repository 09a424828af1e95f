import CadreKit
import Quiz
import Testing

@Suite struct QuizDrawTests {
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func drawsByTheBlueprint(seed: UInt64) throws {
        let quiz = try Self.quiz(draws: Self.blueprint)
        let paper = try quiz.paper(seed: seed, bank: Self.bank)
        let (own, drawn) = (paper.items.prefix(1), paper.items.dropFirst())
        #expect(own.map(\.id) == ["own"])
        #expect(Set(paper.items.map(\.id)).count == 6)
        #expect(drawn.prefix(3).allSatisfy { $0.objective == "first" })
        #expect(drawn.dropFirst(3).allSatisfy { $0.difficulty == .hard && $0.tags.contains("pricing") })
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func drawsTheSameForTheSameSeedInWhateverOrderTheBankComes(seed: UInt64) throws {
        let quiz = try Self.quiz(draws: Self.blueprint)
        #expect(
            try quiz.paper(seed: seed, bank: Self.bank) == quiz.paper(seed: seed, bank: Self.bank.reversed()))
    }

    @Test func drawsEveryItemForSomebody() throws {
        let quiz = try Self.quiz(draws: [Draw(1)])
        let drawn = try (1...200).map { try quiz.paper(seed: $0, bank: Self.bank).items[1].id }
        #expect(Set(drawn) == Set(Self.bank.map(\.id)))
    }

    @Test func saysWhatTheBankLacks() throws {
        let quiz = try Self.quiz(draws: [Draw(9, of: "first")])
        let error = #expect(throws: DefinitionError.self) { try quiz.paper(seed: 1, bank: Self.bank) }
        #expect(error?.explanation.en.contains("draws 9 of first, and the bank has 6") == true)
    }

    /// Twelve items: six of each objective, every other one hard and about pricing.
    private static let bank = (1...12).compactMap { number in
        try? Item(
            id: ItemID("bank-\(number)"), objective: number <= 6 ? "first" : "second",
            prompt: LocalizedText(asTyped: "?"), points: 1, response: .choice(options: options),
            key: .choice("a"), difficulty: number.isMultiple(of: 2) ? .hard : .easy,
            tags: number.isMultiple(of: 2) ? ["pricing"] : [])
    }

    private static let blueprint = [Draw(3, of: "first"), Draw(2, difficulty: .hard, tags: ["pricing"])]

    private static let options = (["a", "b", "c"] as [OptionID]).map {
        AnswerOption($0, LocalizedText(asTyped: $0.text))
    }

    private static func quiz(draws: [Draw]) throws -> any Assessment {
        try (Quiz::plugin).assessment(
            from: AssessmentDefinition(
                id: "test", kind: "quiz", title: LocalizedText(en: "Test", zhHans: "测试"), stage: .during,
                items: [.trueFalse("own", LocalizedText(asTyped: "?"), key: true)], draws: draws))
    }
}
