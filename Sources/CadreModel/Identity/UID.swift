/// The stable name of a record for exports and other systems: a UUID in lower case.
package struct UID: Sendable, Hashable, Codable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package var description: String { text }

    package init(from decoder: any Decoder) throws {
        try self.init(String(from: decoder))
    }

    package func encode(to encoder: any Encoder) throws {
        try text.encode(to: encoder)
    }
}
