import CadreKit
import CadreModel
import Support
import Testing

struct VerificationCodeTests {
    @Test(arguments: 1...200) func isReadHoweverItIsTyped(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let code = VerificationCode(random: &random)
        let alike: [Character: [Character]] = ["0": ["O", "o", "０", "0"], "1": ["I", "l", "L", "i", "1"]]
        let typed = code.description.map { character -> String in
            if character == "-" { return ["-", "", " ", "–", "－", "　"].randomElement(using: &random) ?? "" }
            let twin = alike[character]?.randomElement(using: &random) ?? character
            return Bool.random(using: &random) ? "\(twin)".lowercased() : "\(twin)"
        }.joined()
        #expect(VerificationCode(typed: typed) == code, "\(typed)")
        #expect(VerificationCode(typed: "https://training.example.com/v/" + typed) == code)
    }

    @Test func isNothingElse() {
        for typed in [
            "", "-", "0000", String(repeating: "0", count: 23), String(repeating: "0", count: 25),
            String(repeating: "U", count: 24), String(repeating: "0", count: 23) + "!", "二维码",
        ] {
            #expect(VerificationCode(typed: typed) == nil, "\(typed)")
        }
    }

    /// 120 bits: each of the 24 places takes each of the 32 characters, and as often as chance has it.
    @Test func usesAllTheRandomnessThereIs() {
        var random = SplitMix64(seed: 42)
        var counts = [[Character: Int]](repeating: [:], count: 24)
        let rounds = 3200
        for _ in 0..<rounds {
            for (place, character) in VerificationCode(random: &random).text.enumerated() {
                counts[place][character, default: 0] += 1
            }
        }
        for count in counts {
            #expect(Set(count.keys) == Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
            // Of 100 expected; six standard deviations are 59.
            #expect(count.values.allSatisfy { (41...159).contains($0) })
        }
    }

    @Test func changesWithEveryBitOfItsTwoWords() {
        var codes: Set<String> = []
        for bit in 0..<60 {
            for words in [[UInt64(1) << bit, 0], [0, UInt64(1) << bit]] {
                var random = Given(words: words)
                codes.insert(VerificationCode(random: &random).text)
            }
        }
        #expect(codes.count == 120)
    }
}

/// These words, one after the other.
private struct Given: RandomNumberGenerator {
    var words: [UInt64]

    mutating func next() -> UInt64 { words.removeFirst() }
}
