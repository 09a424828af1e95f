/// A time of day to the minute, from 00:00 to 23:59, as a wall clock shows it.
///
/// Text is `09:30`, in Codable as in `description`.
package struct ClockTime: Sendable, Hashable {
    /// Minutes since midnight, 0...1439.
    package let minuteOfDay: Int

    /// Nil outside 0...1439.
    package init?(minuteOfDay: Int) {
        guard (0..<1_440).contains(minuteOfDay) else { return nil }
        self.minuteOfDay = minuteOfDay
    }

    /// Nil for an hour outside 0...23 or a minute outside 0...59.
    package init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        minuteOfDay = hour * 60 + minute
    }

    /// Reads `09:30`, five ASCII characters exactly; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
        let digits = [bytes[0], bytes[1], bytes[3], bytes[4]].map { Int($0) - Int(UInt8(ascii: "0")) }
        guard digits.allSatisfy((0...9).contains) else { return nil }
        self.init(hour: digits[0] * 10 + digits[1], minute: digits[2] * 10 + digits[3])
    }

    package var hour: Int { minuteOfDay / 60 }
    package var minute: Int { minuteOfDay % 60 }
}

extension ClockTime: Comparable {
    package static func < (one: ClockTime, other: ClockTime) -> Bool { one.minuteOfDay < other.minuteOfDay }
}

extension ClockTime: CustomStringConvertible {
    package var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}

extension ClockTime: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = ClockTime(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text)” is not a time of day such as 09:30")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension ClockTime {
    package static let midnight = ClockTime(0)

    private init(_ minute: Int) {
        minuteOfDay = minute
    }
}
