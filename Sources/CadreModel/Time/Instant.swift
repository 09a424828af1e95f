/// A moment that happened, in whole seconds since 1970-01-01T00:00:00Z.
package struct Instant: Sendable, Hashable, Comparable, Codable {
    package let seconds: Int64

    package init(seconds: Int64) {
        self.seconds = seconds
    }

    package static func < (one: Self, other: Self) -> Bool { one.seconds < other.seconds }

    package init(from decoder: any Decoder) throws {
        try self.init(seconds: Int64(from: decoder))
    }

    package func encode(to encoder: any Encoder) throws {
        try seconds.encode(to: encoder)
    }
}
