import Foundation

/// What the clocks of a place show at some moment, seconds left out.
package struct WallTime: Sendable, Hashable {
    package let day: Day
    package let time: ClockTime

    package init(day: Day, time: ClockTime) {
        self.day = day
        self.time = time
    }
}

extension Instant {
    /// What clocks show in a time zone at this moment; nil for a zone that nobody keeps.
    package func wallTime(in zone: String) -> WallTime? {
        guard let zone = TimeZone(identifier: zone) else { return nil }
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
        let minutes = Int((Double(seconds + Int64(offset)) / 60).rounded(.down))
        let day = Day(daysSinceEpoch: Int((Double(minutes) / 1440).rounded(.down)))
        return ClockTime(minuteOfDay: minutes - day.daysSinceEpoch * 1440).map {
            WallTime(day: day, time: $0)
        }
    }
}

extension Day {
    /// The first moment of the day in a time zone; nil for a zone that nobody keeps.
    package func begins(in zone: String) -> Instant? {
        guard let zone = TimeZone(identifier: zone) else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar.date(from: DateComponents(year: year, month: month, day: day)).map {
            Instant(seconds: Int64($0.timeIntervalSince1970))
        }
    }
}

extension PlannedTime {
    /// What clocks at its place show when it ends: on the next day after midnight, and not just so many minutes on
    /// where clocks are put forward or back meanwhile.
    package var end: WallTime {
        endsAt.wallTime(in: zone) ?? WallTime(day: day, time: start)
    }
}

extension WallTime {
    /// Reads `2026-03-02 09:00`.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let day = Day(parts[0]), let time = ClockTime(parts[1]) else { return nil }
        self.init(day: day, time: time)
    }
}

extension WallTime: Codable {
    package init(from decoder: any Decoder) throws {
        guard let time = WallTime(try String(from: decoder)) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a time such as 2026-03-02 09:00")
            )
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws { try "\(day) \(time)".encode(to: encoder) }
}
