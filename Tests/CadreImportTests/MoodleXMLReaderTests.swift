import CadreImport
import CadreKit
import CadreModel
import Foundation
import Testing

@Suite struct MoodleXMLReaderTests {
    @Test func readsEachKindOfQuestion() throws {
        let reading = ItemReading(
            quiz(
                """
                <question type="category"><category><text>$course$/top/Sales</text></category></question>
                <question type="multichoice">
                  <name><text>First step</text></name>
                  <questiontext format="html"><text><![CDATA[<p>What comes <em>first</em>?</p>]]></text></questiontext>
                  <generalfeedback format="html"><text>&lt;p&gt;Listen.&lt;/p&gt;</text></generalfeedback>
                  <defaultgrade>2.5</defaultgrade><single>true</single>
                  <answer fraction="0" format="html"><text>Price</text><feedback><text>Too early</text></feedback></answer>
                  <answer fraction="100" format="html"><text>Need</text><feedback><text/></feedback></answer>
                  <tags><tag><text>talk</text></tag><tag><text>difficulty:hard</text></tag></tags>
                  <hint><text>Think.</text></hint>
                </question>
                <question type="multichoice"><name><text>Costs</text></name>
                  <questiontext><text>Which are costs?</text></questiontext><single>false</single>
                  <answer fraction="33.33333"><text>a</text></answer><answer fraction="33.33333"><text>b</text></answer>
                  <answer fraction="33.33333"><text>c</text></answer><answer fraction="-100"><text>d</text></answer>
                </question>
                <question type="truefalse"><name><text>Rules</text></name>
                  <questiontext><text>Rules help.</text></questiontext>
                  <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
                </question>
                <question type="shortanswer"><name><text>Who</text></name><usecase>1</usecase>
                  <questiontext><text>Who signs?</text></questiontext>
                  <answer fraction="100"><text>buyer</text></answer><answer fraction="100"><text>b*r</text></answer>
                </question>
                <question type="numerical"><name><text>Share</text></name>
                  <questiontext><text>A quarter of 133?</text></questiontext>
                  <answer fraction="100"><text>33.25</text><tolerance>0.25</tolerance></answer>
                  <units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>
                </question>
                <question type="matching"><name><text>Match</text></name>
                  <questiontext><text>Who says it?</text></questiontext>
                  <subquestion><text>Buyer</text><answer><text>We need it</text></answer></subquestion>
                  <subquestion><text>Seller</text><answer><text>We have it</text></answer></subquestion>
                  <subquestion><text/><answer><text>Nobody</text></answer></subquestion>
                </question>
                <question type="cloze"><name><text>Gaps</text></name>
                  <questiontext><text>Trust takes {2:SHORTANSWER:=time~%50%luck} and {1:NUMERICAL:=3:0.5} talks, as
                  {:MULTICHOICE:=all~none} say.</text></questiontext>
                </question>
                <question type="ordering"><name><text>Steps</text></name>
                  <questiontext><text>Order them.</text></questiontext>
                  <answer fraction="1"><text>Plan</text></answer><answer fraction="2"><text>Do</text></answer>
                </question>
                <question type="essay"><name><text>Why</text></name>
                  <questiontext><text>Why?</text></questiontext><graderinfo><text>Look for two reasons.</text></graderinfo>
                </question>
                <question type="gapselect"><name><text>Drag</text></name>
                  <questiontext><text>A [[2]] signs what a [[1]] offers.</text></questiontext>
                  <selectoption><text>seller</text><group>1</group></selectoption>
                  <selectoption><text>buyer</text><group>1</group></selectoption>
                </question>
                <question type="description"><name><text>Hello</text></name>
                  <questiontext><text>Read this.</text></questiontext></question>
                """))
        let items = reading.items.map(\.item)
        #expect(
            items.map(\.id.text) == [
                "first-step", "costs", "rules", "who", "share", "match", "gaps", "steps", "why", "drag",
            ])
        #expect(items[0].prompt.en == "What comes first?" && items[0].feedback?.en == "Listen.")
        #expect(items[0].points == Points(thousandths: 2500) && items[0].key == .choice("b"))
        #expect(items[0].tags == ["talk"] && items[0].difficulty == .hard)
        #expect(items[0].optionFeedback == ["a": LocalizedText(asTyped: "Too early")])
        #expect(items[1].key == .choices(["a", "b", "c"]))
        #expect(items[2].key == .choice("true"))
        #expect(items[3].key == .text(accepted: ["buyer"]))
        #expect(items[4].key == .number(value: 33.25, tolerance: 0.25))
        #expect(items[4].response == .number(unit: LocalizedText(asTyped: "m")))
        #expect(items[5].key == .pairs(["a": "a", "b": "b"]))
        #expect(
            items[6].key
                == .gaps([
                    "a": .text(accepted: ["time"]), "b": .number(value: 3, tolerance: 0.5), "c": .choice("a"),
                ]))
        #expect(items[6].prompt.en == "Trust takes [[a]] and [[b]] talks, as [[c]] say.")
        #expect(items[7].key == .order(["a", "b"]))
        #expect(items[8].response == .essay)
        #expect(items[9].prompt.en == "A [[a]] signs what a [[b]] offers.")
        #expect(items[9].key == .gaps(["a": .choice("b"), "b": .choice("a")]))
        #expect(reading.items.allSatisfy { $0.category == "Sales" })
        #expect(
            reading.losses == [
                "formatting is not kept, the words are: <em>", "a hint is not kept: “Think.”",
                "capitals do not matter in Cadre",
                "“b*r” accepts whatever stands for the asterisk; write the answers out",
                "“luck” earns 50 % of the points; only full answers are kept",
                "notes for whoever marks is not kept: “Look for two reasons.”",
                "a text without a question is left out",
            ])
    }

    @Test func saysWhichQuestionsItCannotKeepAndWhy() {
        let reading = ItemReading(
            quiz(
                """
                <question type="calculated"><name><text>Sum</text></name><questiontext><text>{a}+{b}</text></questiontext></question>
                <question type="truefalse"><name><text>Fine</text></name><questiontext><text>Yes.</text></questiontext>
                <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>
                """))
        #expect(reading.items.map(\.item.id.text) == ["fine"])
        #expect(reading.findings.map(\.reason.en) == ["questions of type “calculated” cannot be kept"])
        #expect(reading.findings.first?.place?.path == "Sum")
    }

    @Test(arguments: [
        "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><quiz>&b;</quiz>",
        "<?xml version='1.0'?><!DOCTYPE quiz SYSTEM \"file:///etc/passwd\"><quiz/>", "<quiz><question type=",
        "<quiz><question></quiz>", "<other/>", "", String(repeating: "<a>", count: 100_000),
        "<quiz><question type=\"essay\">" + String(repeating: "<b>", count: 100) + "</question></quiz>",
    ])
    func refusesWhatIsNoQuizOrCouldDoHarm(_ text: String) {
        let reading = ItemReading(Array(text.utf8), as: .moodleXML)
        #expect(reading.items.isEmpty)
        #expect(reading.findings.contains { $0.severity == .error })
    }

    @Test(arguments: ["", "<?xml version=\"1.0\"?>\n", "<?xml version='1.0' encoding='utf-8'?>\n"])
    func refusesNamesThatAreNoUTF8(_ declaration: String) {
        for name in [[0xFF, 0xFE], [0xC3], [0xE4, 0xB8]] as [[UInt8]] {
            let file = Array("\(declaration)<quiz><a".utf8) + name + Array("/></quiz>".utf8)
            let reading = ItemReading(file, as: .moodleXML)
            #expect(reading.items.isEmpty)
            #expect(reading.findings.map(\.reason.en) == ["the file is not UTF-8 here; save it as UTF-8"])
        }
    }

    @Test(arguments: [
        "ISO-8859-1", "GB18030", "GBK", "GB2312", "Big5", "Shift_JIS", "EUC-JP", "windows-1252", "UTF-16",
        "UTF-16LE",
        "UTF-32", "UCS-4", "ISO-10646-UCS-2", "UTF-7", "US-ASCII", "HTML", "EBCDIC-CP-US", "no-such",
    ])
    func survivesAnyBytesInADeclaredEncoding(_ encoding: String) {
        let head = Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><quiz><a".utf8)
        for byte in UInt8(0x80)...0xFF {
            _ = ItemReading(head + [byte, 0x41] + Array("/></quiz>".utf8), as: .moodleXML)
        }
    }

    private func quiz(_ questions: String) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n\(questions)\n</quiz>".utf8)
    }
}
