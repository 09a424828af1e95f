import CadreKit
import Foundation
import Testing

@Suite struct FlatTextTests {
    private func read(_ cell: String, _ item: ItemID) throws -> Answer? {
        try Answer(text: cell, for: try #require(Form.oneOfEach.question(item)))
    }

    @Test(
        arguments: [
            ("one", "b", Answer.choice("b")), ("some", "a|c", .choices(["a", "c"])),
            ("some", "|", .choices([])),
            ("statement", "true", .choice("true")), ("share", "-12.5", .number(-12.5)),
            ("word", " 反馈 ", .text(" 反馈 ")),
            ("steps", "b|a|c", .order(["b", "a", "c"])),
            ("matches", "p1=t2|p2=t1", .pairs(["p1": "t2", "p2": "t1"])),
            ("matches", "|", .pairs([:])), ("word", "a|b", .text("a|b")), ("level", "2", .rating(2)),
            (
                "blanks", #"{"many": 12.5, "what": "a|b \"c\"", "who": "b"}"#,
                .gaps(["who": .choice("b"), "many": .number(12.5), "what": .text("a|b \"c\"")])
            ), ("blanks", "{}", .gaps([:])), ("why", "Because.", .text("Because.")),
        ] as [(ItemID, String, Answer)])
    func isReadBackAsItWasWritten(_ item: ItemID, _ cell: String, _ answer: Answer) throws {
        #expect(try read(cell, item) == answer)
        #expect(answer.flatText == cell)
    }

    @Test(
        arguments: [
            ("one", " B ", Answer.choice("b")), ("statement", "TRUE", .choice("true")),
            ("some", "Ａ｜Ｃ", .choices(["a", "c"])), ("share", "１２．５", .number(12.5)),
            ("matches", "P1 = t2 | p2＝t1", .pairs(["p1": "t2", "p2": "t1"])), ("word", "ＯＫ", .text("ＯＫ")),
            ("level", " ２ ", .rating(2)),
        ] as [(ItemID, String, Answer)])
    func isReadAsSpreadsheetsAndInputMethodsWriteIt(_ item: ItemID, _ cell: String, _ answer: Answer) throws {
        #expect(try read(cell, item) == answer)
    }

    @Test(arguments: ["", " ", "\u{3000}", "\t\n"])
    func leavesTheQuestionOutWhenBlank(_ cell: String) throws {
        for question in Form.oneOfEach.questions {
            #expect(try Answer(text: cell, for: question) == nil)
        }
    }

    @Test(
        arguments: [
            ("one", "a|b", AnswerError.unknownOption("one", "a|b", known: ["a", "b", "c"])),
            ("some", "a||b", .unknownOption("some", "", known: ["a", "b", "c"])),
            ("some", "a|a", .repeatedOption("some", "a")),
            ("share", "12,5", .wrongShape("share", expected: .number)),
            ("share", "12.5 %", .wrongShape("share", expected: .number)),
            ("steps", "a|b", .incompleteOrder("steps", missing: ["c"], repeated: [])),
            ("matches", "p1", .wrongShape("matches", expected: .pairs)),
            ("matches", "p1=t1=t2", .wrongShape("matches", expected: .pairs)),
            ("matches", "p1=t1|p1=t2", .repeatedPrompt("matches", "p1")),
            ("matches", "t1=p1", .unknownPrompt("matches", "t1", known: ["p1", "p2"])),
            ("blanks", "a|3", .wrongShape("blanks", expected: .gaps)),
            ("blanks", #"{"when": 3}"#, .unknownGap("blanks", "when", known: ["who", "many", "what"])),
            ("blanks", #"{"many": "few"}"#, .wrongShape("blanks", expected: .number)),
            ("blanks", #"{"who": "c"}"#, .unknownOption("blanks", "c", known: ["a", "b"])),
            ("level", "3", .unknownLevel("level", "3", known: [0, 1, 2])),
            ("level", "often", .wrongShape("level", expected: .rating)),
        ] as [(ItemID, String, AnswerError)])
    func isRefusedWhenItDoesNotFit(_ item: ItemID, _ cell: String, _ error: AnswerError) {
        #expect(throws: error) { try read(cell, item) }
    }

    @Test func givesAnAnswerTheSameTextHoweverItWasBuilt() {
        #expect(Answer.choices(["c", "a", "b"]).flatText == "a|b|c")
        #expect(Answer.pairs(["p2": "t1", "p1": "t2"]).flatText == "p1=t2|p2=t1")
    }
}
