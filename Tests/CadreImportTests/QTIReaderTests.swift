import CadreImport
import CadreKit
import CadreModel
import Foundation
import Testing

@Suite struct QTIReaderTests {
    private static let single = """
        <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="first-step" title="First step"
            adaptive="false" timeDependent="false">
          <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
            <correctResponse><value>N</value></correctResponse></responseDeclaration>
          <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="2"/>
          <itemBody><choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
            <prompt>What comes <em>first</em>?</prompt>
            <simpleChoice identifier="P">Price<feedbackInline outcomeIdentifier="F" identifier="P" showHide="show">Too
            early.</feedbackInline></simpleChoice>
            <simpleChoice identifier="N">Need</simpleChoice></choiceInteraction></itemBody>
          <modalFeedback outcomeIdentifier="F" identifier="general" showHide="show">Listen.</modalFeedback>
        </assessmentItem>
        """

    @Test func readsTheSameInBothSpellings() throws {
        let second = Self.single
        let third = second.replacing(
            /(<\/?)([a-zA-Z]+)/
        ) { match in
            let name = match.output.2.reduce(into: "") {
                $0 += $1.isUppercase ? "-\($1.lowercased())" : "\($1)"
            }
            return match.output.1 + (["prompt", "em"].contains(name) && name == "em" ? name : "qti-\(name)")
        }
        .replacing("responseIdentifier", with: "response-identifier").replacing(
            "maxChoices", with: "max-choices"
        )
        .replacing("baseType", with: "base-type").replacing("normalMaximum", with: "normal-maximum")
        .replacing("outcomeIdentifier", with: "outcome-identifier").replacing("showHide", with: "show-hide")
        let items = [second, third].map { ItemReading(Array($0.utf8)).items.map(\.item) }
        #expect(items[0] == items[1])
        let item = try #require(items[0].first)
        #expect(item.prompt.en == "What comes first?" && item.points == 2 && item.key == .choice("b"))
        #expect(item.optionFeedback == ["a": LocalizedText(asTyped: "Too early.")])
        #expect(item.feedback?.en == "Listen.")
    }

    @Test func readsMappedChoicesOrdersMatchesNumbersTextsAndGaps() {
        let items = [
            body(
                "multiple", "identifier",
                correct: ["a", "b"],
                "<mapping><mapEntry mapKey=\"a\" mappedValue=\"1\"/><mapEntry mapKey=\"b\" mappedValue=\"3\"/></mapping>",
                """
                <choiceInteraction responseIdentifier="R" maxChoices="0"><prompt>Q</prompt>
                <simpleChoice identifier="a">A</simpleChoice><simpleChoice identifier="b">B</simpleChoice>
                <simpleChoice identifier="c">C</simpleChoice></choiceInteraction>
                """),
            body(
                "ordered", "identifier", correct: ["b", "a"], "",
                """
                <orderInteraction responseIdentifier="R"><prompt>Q</prompt><simpleChoice identifier="a">A</simpleChoice>
                <simpleChoice identifier="b">B</simpleChoice></orderInteraction>
                """),
            body(
                "multiple", "directedPair", correct: ["p x", "q y"], "",
                """
                <matchInteraction responseIdentifier="R"><prompt>Q</prompt><simpleMatchSet>
                <simpleAssociableChoice identifier="p">P</simpleAssociableChoice>
                <simpleAssociableChoice identifier="q">Q</simpleAssociableChoice></simpleMatchSet><simpleMatchSet>
                <simpleAssociableChoice identifier="x">X</simpleAssociableChoice>
                <simpleAssociableChoice identifier="y">Y</simpleAssociableChoice>
                <simpleAssociableChoice identifier="z">Z</simpleAssociableChoice></simpleMatchSet></matchInteraction>
                """),
            body(
                "single", "float", correct: ["33.25"], "",
                "<p>A quarter: <textEntryInteraction responseIdentifier=\"R\"/></p>"),
            body(
                "single", "string", correct: ["buyer"], "",
                "<p>Who? <textEntryInteraction responseIdentifier=\"R\"/></p>"),
            body(
                "single", "identifier", correct: ["b"], "",
                """
                <p>It is <inlineChoiceInteraction responseIdentifier="R"><inlineChoice identifier="a">cold</inlineChoice>
                <inlineChoice identifier="b">hot</inlineChoice></inlineChoiceInteraction> here.</p>
                """),
        ].map { ItemReading(Array($0.utf8)).items.first?.item }
        #expect(items[0]?.key == .weighted(["a": 250, "b": 750]) && items[0]?.points == 4)
        #expect(items[1]?.key == .order(["a", "b"]))
        #expect(items[2]?.key == .pairs(["a": "a", "b": "b"]))
        #expect(
            items[3]?.key == .number(value: 33.25, tolerance: 0) && items[3]?.prompt.en == "A quarter: _____")
        #expect(items[4]?.key == .text(accepted: ["buyer"]))
        #expect(items[5]?.key == .gaps(["a": .choice("b")]) && items[5]?.prompt.en == "It is [[a]] here.")
    }

    @Test(arguments: [
        (
            "<hotspotInteraction responseIdentifier=\"R\"/>",
            "an item with <hotspotInteraction> cannot be kept"
        ),
        ("<p>Only words.</p>", "it asks nothing"),
    ])
    func saysWhatItCannotKeep(_ inside: String, _ reason: String) {
        let reading = ItemReading(Array(body("single", "identifier", correct: ["a"], "", inside).utf8))
        #expect(reading.items.isEmpty)
        #expect(reading.findings.map(\.reason.en) == [reason])
    }

    private func body(
        _ cardinality: String, _ type: String, correct: [String], _ mapping: String, _ inside: String
    ) -> String {
        """
        <assessmentItem identifier="item" adaptive="false"><responseDeclaration identifier="R"
        cardinality="\(cardinality)" baseType="\(type)"><correctResponse>
        \(correct.map { "<value>\($0)</value>" }.joined())</correctResponse>\(mapping)</responseDeclaration>
        <itemBody>\(inside)</itemBody></assessmentItem>
        """
    }
}
