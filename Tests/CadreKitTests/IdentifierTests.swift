import CadreKit
import Foundation
import Testing

@Suite struct IdentifierTests {
    @Test(arguments: ["a", "team-management", "a1", "a-", String(repeating: "z", count: 64)])
    func acceptsWhatMatchesTheRule(_ text: String) throws {
        #expect(try ModuleID(text).text == text)
    }

    @Test(arguments: [
        "", "A", "1a", "-a", "a_b", "a b", "é", "团队", "a\u{301}", "a\n", String(repeating: "z", count: 65),
    ])
    func refusesWhatBreaksTheRuleAndNamesIt(_ text: String) {
        #expect(throws: IdentifierError.malformed(text)) { try ModuleID(text) }
        #expect(IdentifierError.malformed(text).explanation.en.contains("“\(text)”"))
        #expect(IdentifierError.malformed(text).explanation.zhHans.contains("“\(text)”"))
    }

    @Test func stopsTheProgramAtAMalformedLiteral() async {
        await #expect(processExitsWith: .failure) {
            let id: ModuleID = "Team Management"
            print(id)
        }
    }

    @Test func isItsTextInJSON() throws {
        let ids: [ItemID] = ["b", "a"]
        #expect(String(decoding: try JSONEncoder().encode(ids), as: UTF8.self) == #"["b","a"]"#)
        #expect(try JSONDecoder().decode([ItemID].self, from: Data(#"["b","a"]"#.utf8)) == ids)
    }

    @Test func namesMembersInJSON() throws {
        let pairs: [OptionID: OptionID] = ["p1": "t2"]
        let json = try JSONEncoder().encode(pairs)
        #expect(String(decoding: json, as: UTF8.self) == #"{"p1":"t2"}"#)
        #expect(try JSONDecoder().decode([OptionID: OptionID].self, from: json) == pairs)
    }

    @Test(arguments: [#"["A"]"#, #"[""]"#, "[1]"])
    func isRefusedInJSONWhenMalformed(_ json: String) {
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode([ItemID].self, from: Data(json.utf8))
        }
    }
}
