import Foundation

/// What proves a certificate to whoever holds it in hand: 120 random bits as 24 characters that are hard to confuse.
///
/// Crockford's base 32 has no I, L, O and U. Typing is forgiven letter case, blanks, dashes of any kind, full-width
/// characters, O for 0, I and L for 1, and the address that the code stands at the end of.
package struct VerificationCode: Sendable, Hashable {
    /// The characters without dashes.
    package let text: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let length = 24

    package init(random: inout some RandomNumberGenerator) {
        let bits: [UInt64] = [random.next(), random.next()]
        text = String(
            bits.flatMap { word in
                (0..<Self.length / 2).map { Self.alphabet[Int(word >> UInt64(5 * $0) & 31)] }
            })
    }

    /// Nil for what cannot be a code.
    package init?(typed: String) {
        let plain = typed.precomposedStringWithCompatibilityMapping.uppercased()
        let last = plain.split(separator: "/").last ?? ""
        let characters = last.filter { !$0.isWhitespace && !$0.isDash }.map { Self.meant[$0] ?? $0 }
        guard characters.count == Self.length, characters.allSatisfy(Self.alphabet.contains) else {
            return nil
        }
        text = String(characters)
    }

    private static let meant: [Character: Character] = ["O": "0", "I": "1", "L": "1"]
}

extension VerificationCode: CustomStringConvertible {
    /// In groups of four: `7K3Q-…`.
    package var description: String {
        stride(from: 0, to: text.count, by: 4)
            .map { String(text.dropFirst($0).prefix(4)) }.joined(separator: "-")
    }
}

extension Character {
    fileprivate var isDash: Bool {
        unicodeScalars.allSatisfy { $0.properties.generalCategory == .dashPunctuation || $0 == "\u{2212}" }
    }
}
