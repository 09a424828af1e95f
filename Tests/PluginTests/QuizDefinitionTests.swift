import CadreKit
import Foundation
import Quiz
import Testing

@Suite struct QuizDefinitionTests {
    private static let prompt = LocalizedText(asTyped: "?")
    private static let ab = options("a", "b")

    @Test(
        arguments: [
            (
                Item.singleChoice("q", prompt, options: ab, key: "z"),
                "test/q: its key is no possible answer: question “q” has no option “z”; it has a, b"
            ),
            (
                .singleChoice("q", prompt, options: options("a"), key: "a"),
                "test/q: it offers 1 options; it needs at least 2"
            ),
            (
                .singleChoice("q", prompt, options: options("a", "a"), key: "a"),
                "test/q: two options have the id “a”"
            ),
            (
                .singleChoice("q", points: 0, prompt, options: ab, key: "a"),
                "test/q: it is worth 0 points; a quiz question is worth more than 0"
            ),
            (
                .singleChoice("q", points: -1, prompt, options: ab, key: "a"),
                "test/q: it is worth -1 points; a quiz question is worth more than 0"
            ),
            (
                .multipleChoice("q", prompt, options: ab, keys: ["a", "z"]),
                "test/q: its key is no possible answer: question “q” has no option “z”; it has a, b"
            ),
            (
                .multipleChoice("q", prompt, options: ab, keys: []),
                "test/q: no option is right; at least one must be"
            ),
            (
                .numeric("q", prompt, value: 1, tolerance: -1),
                "test/q: its tolerance is -1; it must be 0 or more"
            ),
            (
                .numeric("q", prompt, value: 1, tolerance: .nan),
                "test/q: its tolerance is NaN; it must be 0 or more"
            ),
            (
                .numeric("q", prompt, value: .nan),
                """
                test/q: its key is no possible answer: question “q” was answered with NaN, which has more than 18 digits \
                before or after the point
                """
            ),
            (.shortText("q", prompt, accepted: []), "test/q: it accepts no text at all"),
            (
                .shortText("q", prompt, accepted: ["a", " \u{200B}"]),
                "test/q: one of the texts it accepts is blank"
            ),
            (
                .ordering("q", prompt, inOrder: options("a")),
                "test/q: it offers 1 options; it needs at least 2"
            ),
            (.ordering("q", prompt, inOrder: options("a", "b", "a")), "test/q: two options have the id “a”"),
            (
                Item(id: "q", prompt: prompt, points: 1, response: .order(options: ab), key: .order(["a"])),
                """
                test/q: its key is no possible answer: question “q” expects every option once; missing: b, repeated: –
                """
            ),
            (
                .matching("q", prompt, prompts: options("p"), targets: ab, pairs: [:]),
                "test/q: its key matches nothing with “p”"
            ),
            (
                .matching("q", prompt, prompts: options("p"), targets: ab, pairs: ["p": "z"]),
                "test/q: its key is no possible answer: question “q” has no option “z”; it has a, b"
            ),
            (
                .matching("q", prompt, prompts: options("p"), targets: ab, pairs: ["p": "a", "r": "a"]),
                "test/q: its key is no possible answer: question “q” has nothing to match called “r”; it has p"
            ),
            (.matching("q", prompt, prompts: [], targets: ab, pairs: [:]), "test/q: it has nothing to match"),
            (
                .matching("q", prompt, prompts: options("p", "p"), targets: ab, pairs: ["p": "a"]),
                "test/q: two options have the id “p”"
            ),
            (
                .matching("q", prompt, prompts: options("p"), targets: options("a"), pairs: ["p": "a"]),
                "test/q: it offers 1 options; it needs at least 2"
            ),
            (
                Item(id: "q", prompt: prompt, points: 1, response: .text, key: .choice("a")),
                "test/q: the kind of question and its key do not belong together"
            ),
            (
                Item(id: "q", prompt: prompt, points: 1, response: .text, key: nil),
                "test/q: the kind of question and its key do not belong together"
            ),
        ] as [(Item, String)])
    func refusesAnUnsoundQuestionNamingItsPlace(_ item: Item, _ sentence: String) throws {
        let error = #expect(throws: DefinitionError.self) {
            try (Quiz::plugin).assessment(from: .quiz([item]))
        }
        #expect(error?.explanation.en == sentence)
        #expect(error?.item == "q")
        #expect(error?.explanation.zhHans.hasPrefix("test/q：") == true)
    }

    @Test func refusesTwoQuestionsOfOneID() {
        let item = Item.shortText("q", Self.prompt, accepted: ["a"])
        let error = #expect(throws: DefinitionError.self) {
            try (Quiz::plugin).assessment(from: .quiz([item, item]))
        }
        #expect(error?.explanation.en == "test/q: two questions have this id")
    }

    @Test func refusesAQuizWithoutQuestions() {
        let error = #expect(throws: DefinitionError.self) { try (Quiz::plugin).assessment(from: .quiz([])) }
        #expect(error?.explanation.en == "test: a quiz needs at least one question")
    }

    @Test(arguments: [
        "0.07", "0.022", "1.005", "12345678.123", "-0.29", "0", "123456789012", "0.000000000001",
    ])
    func takesNumbersAsTheyAreWritten(_ digits: String) throws {
        // A literal goes through Double; so does this.
        let literal = Decimal(floatLiteral: try #require(Double(digits)))
        let item = Item.numeric("q", Self.prompt, value: literal, tolerance: literal.magnitude)
        let written = try #require(Decimal(string: digits))
        #expect(item.key == .number(value: written, tolerance: written.magnitude))
    }

    private static func options(_ ids: OptionID...) -> [AnswerOption] {
        ids.map { AnswerOption($0, LocalizedText(asTyped: $0.text)) }
    }
}
