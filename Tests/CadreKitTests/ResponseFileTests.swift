import CadreKit
import Foundation
import Testing

@Suite struct ResponseFileTests {
    private let form = Form.oneOfEach

    @Test func readsEveryShape() throws {
        let file = """
            {"one": "b", "some": ["a", "c"], "statement": true, "share": 12.5, "word": "反馈",
             "steps": ["b", "a", "c"], "matches": {"p1": "t2"}, "level": 2}
            """
        #expect(
            try form.answers(fromJSON: file.utf8) == [
                "one": .choice("b"), "some": .choices(["a", "c"]), "statement": .choice("true"),
                "share": .number(12.5), "word": .text("反馈"), "steps": .order(["b", "a", "c"]),
                "matches": .pairs(["p1": "t2"]), "level": .rating(2),
            ])
    }

    @Test func passesOverAByteOrderMarkAndTakesNullForLeftOut() throws {
        #expect(
            try form.answers(fromJSON: "\u{FEFF}{\"one\": null, \"some\": []}".utf8) == ["some": .choices([])]
        )
    }

    @Test(arguments: [
        ("0.1", "0.1"), ("\"0.1\"", "0.1"), ("-12.50", "-12.5"), ("1.25e3", "1250"), ("100E-2", "1"),
        ("0.000000000000000001", "0.000000000000000001"), ("-0", "0"), ("0e999999999999", "0"),
        ("123456789012345678.123456789012345678", "123456789012345678.123456789012345678"),
        ("1.100000000000000000000000000000000000000000000000000", "1.1"),
    ])
    func keepsEveryDigitOfANumber(_ written: String, _ number: String) throws {
        let answers = try form.answers(fromJSON: "{\"share\": \(written)}".utf8)
        #expect(answers["share"] == .number(try #require(Decimal(string: number))))
    }

    @Test(arguments: [
        "1234567890123456789", "0.1234567890123456789", "1e18", "1e-19", "1e99999999999",
        "0.10000000000000000000000000000000000000000000001", "-1e400",
    ])
    func refusesANumberOfTooManyDigits(_ number: String) {
        #expect(throws: AnswerError.tooManyDigits("share", number)) {
            try form.answers(fromJSON: "{\"share\": \(number)}".utf8)
        }
    }

    @Test(arguments: [
        (
            #"{"two": "a"}"#,
            AnswerError.unknownItem("two", in: "post-test", known: Form.oneOfEach.questions.map(\.item))
        ),
        (
            #"{"Frage 1": 1}"#,
            .unknownItem("Frage 1", in: "post-test", known: Form.oneOfEach.questions.map(\.item))
        ),
        (#"{"one": ["a"]}"#, .wrongShape("one", expected: .choice)),
        (#"{"some": "a"}"#, .wrongShape("some", expected: .choices)),
        (#"{"some": [["a"]]}"#, .wrongShape("some", expected: .choices)),
        (#"{"some": [null]}"#, .wrongShape("some", expected: .choices)),
        (#"{"share": "12,5"}"#, .wrongShape("share", expected: .number)),
        (#"{"share": " 12"}"#, .wrongShape("share", expected: .number)),
        (#"{"share": true}"#, .wrongShape("share", expected: .number)),
        (#"{"share": "0x10"}"#, .wrongShape("share", expected: .number)),
        (#"{"word": ["a"]}"#, .wrongShape("word", expected: .text)),
        (#"{"steps": {"a": "b"}}"#, .wrongShape("steps", expected: .order)),
        (#"{"matches": {"p1": ["t1"]}}"#, .wrongShape("matches", expected: .pairs)),
        (#"{"one": "d"}"#, .unknownOption("one", "d", known: ["a", "b", "c"])),
        (#"{"one": "A"}"#, .unknownOption("one", "A", known: ["a", "b", "c"])),
        (#"{"one": ""}"#, .unknownOption("one", "", known: ["a", "b", "c"])),
        (#"{"some": ["a", "a"]}"#, .repeatedOption("some", "a")),
        (#"{"steps": ["a", "b", "b"]}"#, .incompleteOrder("steps", missing: ["c"], repeated: ["b"])),
        (#"{"steps": []}"#, .incompleteOrder("steps", missing: ["a", "b", "c"], repeated: [])),
        (#"{"matches": {"p3": "t1"}}"#, .unknownPrompt("matches", "p3", known: ["p1", "p2"])),
        (#"{"matches": {"p1": "p2"}}"#, .unknownOption("matches", "p2", known: ["t1", "t2"])),
        (#"["one", "b"]"#, .notAnObjectOfAnswers),
        ("null", .notAnObjectOfAnswers),
    ])
    func refusesAnAnswerThatDoesNotFitItsQuestion(_ file: String, _ error: AnswerError) {
        #expect(throws: error) { try form.answers(fromJSON: file.utf8) }
    }

    @Test(arguments: [
        ("", 1, 1), ("{\"one\": }", 1, 9), ("{\n  \"one\": \"b\"\n  \"some\": []}", 3, 3),
        ("{\"题\" \"b\"}", 1, 6),
        ("{\"one\": \"b\",}", 1, 13), ("{\"one\": 'b'}", 1, 9), ("{\"share\": 01}", 1, 11),
        ("{\"share\": .5}", 1, 11), ("{\"share\": 5.}", 1, 11), ("{\"share\": NaN}", 1, 11),
        ("{\"word\": \"a\nb\"}", 1, 12), ("{\"word\": \"\\x\"}", 1, 11), ("{\"word\": \"\\ud800\"}", 1, 11),
        ("{\"word\": \"\\u12", 1, 11), ("{\"word\": \"abc", 1, 14), ("{} {}", 1, 4),
        ("{\"some\": [\"a\" \"b\"]}", 1, 15),
        ("{\"one\": \"a\",\n \"one\": \"b\"}", 2, 2),
        ("{\"matches\": {\"p1\": \"t1\", \"p1\": \"t2\"}}", 1, 26),
        ("{\"one\": tru}", 1, 9), ("{one: 1}", 1, 2), ("{\"one\": é}", 1, 9), ("{\"one\": \"\\", 1, 10),
    ])
    func namesTheLineAndColumnOfAMistake(_ file: String, _ line: Int, _ column: Int) throws {
        let error = #expect(throws: AnswerError.self) { try form.answers(fromJSON: file.utf8) }
        guard case .notJSON(line, column, _) = error else {
            Issue.record("\(file) gave \(String(describing: error)), expected \(line):\(column)")
            return
        }
    }

    @Test func namesARepeatedNameInBothLanguages() {
        let error = #expect(throws: AnswerError.self) {
            try form.answers(fromJSON: #"{"one": "a", "one": "b"}"#.utf8)
        }
        #expect(error?.explanation.en.hasSuffix("“one” appears more than once") == true)
        #expect(error?.explanation.zhHans.hasSuffix("“one”重复出现") == true)
    }

    @Test func refusesTextThatIsNotUTF8() {
        let bytes = Array("{\"one\":\n \"".utf8) + [0xB7, 0xB4] + Array("\"}".utf8)
        #expect(throws: AnswerError.notUTF8(line: 2)) { try form.answers(fromJSON: bytes) }
    }

    @Test func survivesAnyDepthOfNesting() {
        let error = #expect(throws: AnswerError.self) {
            try form.answers(fromJSON: String(repeating: "[", count: 1_000_000).utf8)
        }
        #expect(error?.explanation.en.contains("32 levels") == true)
    }

    @Test func readsStringsAsFoundationDoes() throws {
        var generator = SystemRandomNumberGenerator()
        let parts = [
            "a", "反", "😀", "\u{301}", "\\n", "\\\"", "\\\\", "\\/", "\\b\\f\\r\\t", "\\u53cd",
            "\\ud83d\\ude00",
            "\\u0000", " ", "\u{7F}", "{", "]",
        ]
        for _ in 0..<300 {
            let written = (0..<8).compactMap { _ in parts.randomElement(using: &generator) }.joined()
            let file = "{\"word\": \"\(written)\"}"
            let known = try JSONDecoder().decode([String: String].self, from: Data(file.utf8))
            let found = try form.answers(fromJSON: file.utf8)
            #expect(found["word"] == known["word"].map(Answer.text))
        }
    }

    @Test func refusesWhatFoundationRefuses() {
        var generator = SystemRandomNumberGenerator()
        let whole = #"{"one": "b", "some": ["a", "c"], "share": -12.5e1, "matches": {"p1": "t2"}}"#
        for _ in 0..<2_000 {
            var bytes = Array(whole.utf8)
            bytes[Int.random(in: bytes.indices, using: &generator)] =
                "\"{}[],:\\ 0e-".utf8.randomElement() ?? 0
            let isJSON = (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
            let isSaidToBeNone: Bool
            do throws(AnswerError) {
                _ = try form.answers(fromJSON: bytes)
                isSaidToBeNone = false
            } catch {
                guard case .notJSON = error else { continue }
                isSaidToBeNone = true
            }
            #expect(isJSON != isSaidToBeNone, "\(String(decoding: bytes, as: UTF8.self))")
        }
    }
}
