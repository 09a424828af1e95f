import CadreKit
import Foundation
import Testing

@Suite struct AnswerJSONTests {
    @Test(arguments: [
        (Answer.choice("b"), #"{"choice":"b"}"#), (.choices(["c", "a", "b"]), #"{"choices":["a","b","c"]}"#),
        (.number(12.5), #"{"number":12.5}"#), (.text("反馈"), #"{"text":"反馈"}"#),
        (.order(["b", "a"]), #"{"order":["b","a"]}"#),
        (.pairs(["p2": "t1", "p1": "t2"]), #"{"pairs":{"p1":"t2","p2":"t1"}}"#),
        (.rating(3), #"{"rating":3}"#),
        (.gaps(["b": .number(2), "a": .text("x")]), #"{"gaps":{"a":{"text":"x"},"b":{"number":2}}}"#),
    ])
    func namesTheShapeOfAnAnswer(_ answer: Answer, _ json: String) throws {
        #expect(try encoded(answer) == json)
        #expect(try JSONDecoder().decode(Answer.self, from: Data(json.utf8)) == answer)
    }

    @Test(arguments: [
        (AnswerKey.choice("b"), #"{"choice":"b"}"#), (.choices(["b", "a"]), #"{"choices":["a","b"]}"#),
        (.number(value: 12.5, tolerance: 0), #"{"number":{"tolerance":0,"value":12.5}}"#),
        (.text(accepted: ["x", "反馈"]), #"{"text":["x","反馈"]}"#),
        (.order(["b", "a"]), #"{"order":["b","a"]}"#),
        (.pairs(["p1": "t2"]), #"{"pairs":{"p1":"t2"}}"#),
        (.weighted(["b": -500, "a": 1000]), #"{"weighted":{"a":1000,"b":-500}}"#),
        (.gaps(["b": .choice("x")]), #"{"gaps":{"b":{"choice":"x"}}}"#),
    ])
    func namesTheShapeOfAKey(_ key: AnswerKey, _ json: String) throws {
        #expect(try encoded(key) == json)
        #expect(try JSONDecoder().decode(AnswerKey.self, from: Data(json.utf8)) == key)
    }

    @Test(arguments: ["{}", #"{"choice":"a","text":"a"}"#, #"{"gaps":1}"#, #"{"choice":"A"}"#])
    func isRefusedWithoutExactlyOneShape(_ json: String) {
        #expect(throws: (any Error).self) { try JSONDecoder().decode(Answer.self, from: Data(json.utf8)) }
    }

    @Test func keepsTheDigitsOfANumber() throws {
        let digits = "123456789012345678.000000000000000001"
        let answer = Answer.number(try #require(Decimal(string: digits)))
        #expect(
            try JSONDecoder().decode(Answer.self, from: Data(try encoded(answer).utf8)).flatText == digits)
    }

    private func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
