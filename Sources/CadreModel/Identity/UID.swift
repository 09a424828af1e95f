/// The stable name of a record for exports and other systems: a UUID in lower case.
package struct UID: Sendable, Hashable, Codable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    /// A new name that sorts by the time it was made: UUID version 7 (RFC 9562, 5.7).
    ///
    /// - Parameter milliseconds: since 1970-01-01T00:00Z.
    package init(at milliseconds: UInt64, random: inout some RandomNumberGenerator) {
        let high = milliseconds << 16 | 0x7000 | random.next() & 0x0FFF
        let low = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        text = String(unsafeUninitializedCapacity: 36) { buffer in
            var position = 0
            for (word, dashes) in [(high, [32, 16]), (low, [64, 48])] {
                for shift in stride(from: 60, through: 0, by: -4) {
                    if dashes.contains(shift + 4) {
                        buffer[position] = UInt8(ascii: "-")
                        position += 1
                    }
                    let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift) & 0xF)
                    buffer[position] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
                    position += 1
                }
            }
            return position
        }
    }

    package var description: String { text }

    package init(from decoder: any Decoder) throws {
        try self.init(String(from: decoder))
    }

    package func encode(to encoder: any Encoder) throws {
        try text.encode(to: encoder)
    }
}
