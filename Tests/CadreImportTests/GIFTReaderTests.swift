import CadreImport
import CadreKit
import CadreModel
import Foundation
import Testing

@Suite struct GIFTReaderTests {
    @Test func readsEachKindOfQuestion() throws {
        let reading = ItemReading(
            Array(
                #"""
                // [id:17] [tag:rules] [tag:objective:set-rules]
                ::Rules:: A team needs rules. {TRUE#It falls apart.#Well seen.}

                $CATEGORY: $course$/top/Sales/Pricing

                ::One:: Which comes first\? {
                ~%50%Price#Too early.
                =Need#Right\: listen first.
                ~Contract

                ####Listen before you talk.
                }

                ::Several:: Which are costs? {~%50%Freight ~%50%Rework ~%-50%Revenue ~%-50%Margin}

                ::Word:: Who signs? {=the buyer =buyer =%40%someone}

                ::Number:: A quarter of 133? {#33.25:0.25}

                ::Range:: From 1 to 5? {#1..5#Any of them.}

                ::Match:: Who says it? {=Buyer -> We need it =Seller -> We have it = -> Nobody}

                ::Gap:: A rule that nobody {=keeps ~writes} is none.

                ::Essay:: Why? {}
                """#.utf8))
        #expect(
            reading.items.map(\.item.id.text) == [
                "rules", "one", "several", "word", "number", "range", "match", "gap", "essay",
            ])
        #expect(reading.items.map(\.category) == [nil] + Array(repeating: "Sales/Pricing", count: 8))
        let items = reading.items.map(\.item)
        #expect(items[0].key == .choice("true"))
        #expect(items[0].tags == ["rules"] && items[0].objective == "set-rules")
        #expect(items[0].optionFeedback["false"]?.en == "It falls apart.")
        #expect(items[1].prompt.en == "Which comes first\\?")
        #expect(items[1].key == .weighted(["a": 500, "b": 1000]))
        #expect(items[1].optionFeedback["b"]?.en == "Right: listen first.")
        #expect(items[1].feedback?.en == "Listen before you talk.")
        #expect(items[2].key == .choices(["a", "b"]))
        #expect(items[3].key == .text(accepted: ["the buyer", "buyer"]))
        #expect(items[4].key == .number(value: 33.25, tolerance: 0.25))
        #expect(items[5].key == .number(value: 3, tolerance: 2))
        #expect(items[6].key == .pairs(["a": "a", "b": "b"]))
        #expect(items[7].prompt.en == "A rule that nobody _____ is none.")
        #expect(items[8].response == .essay)
        #expect(
            reading.losses == [
                "“someone” earns 40 % of the points; only full answers are kept",
                "feedback to “3” is not kept: “Any of them.”",
            ])
    }

    @Test(arguments: [
        ("::Open What?{=a ~b}", 1, 1), ("What? {=a ~b", 1, 7), ("Line\nWhat? {=a ~%x%b}", 2, 12),
        ("What? {#twelve}", 1, 9), ("What? {a b}", 1, 7), ("What? {=a ~b} and {=c}", 1, 19),
    ])
    func namesThePlaceOfWhatItCannotRead(_ text: String, _ line: Int, _ column: Int) {
        let reading = ItemReading(Array(text.utf8), as: .gift)
        #expect(reading.items.isEmpty)
        #expect(reading.findings.map(\.code) == ["gift.syntax"])
        #expect(reading.findings.first?.place == Place(line: line, column: column))
    }

    @Test func keepsTheGoodQuestionsBesideABadOne() {
        let reading = ItemReading(
            Array("::a:: A? {=x ~y}\n\n::b:: B? {=x\n\n::c:: C? {=x ~y}\n\n::d:: D? {~x ~y}\n".utf8),
            as: .gift)
        #expect(reading.items.map(\.item.id.text) == ["a", "c"])
        #expect(reading.findings.map(\.place?.line) == [3, 7])
    }

    @Test func takesTheWordsOfHTML() {
        let reading = ItemReading(
            Array(
                #"[html]<p>The <b>sun</b> rises&nbsp;in the&#58;</p><img src\="sun.png" alt\="A sun">{=<p>east</p> ~west}"#
                    .utf8), as: .gift)
        #expect(reading.items.first?.item.prompt.en == "The sun rises in the:")
        #expect(
            reading.losses == [
                "a picture is not kept: A sun", "formatting is not kept, the words are: <b>",
            ])
    }

    @Test func givesAnUnnamedQuestionTheSameIdEachTime() {
        let text = Array("你好吗？{T}\n\n你好吗？{F}\n\nHow are you? {T}".utf8)
        let ids = ItemReading(text, as: .gift).items.map(\.item.id)
        #expect(ids == ItemReading(text, as: .gift).items.map(\.item.id))
        #expect(Set(ids).count == 3)
        #expect(ids[1].text == "\(ids[0])-2")
        #expect(ids[2] == "how-are-you")
    }
}

extension ItemReading {
    /// What is said of parts that were left out, in English.
    var losses: [String] { findings.filter { $0.severity == .warning }.map(\.reason.en) }
}
