/// A calendar day without a time zone, exact over the years 0001 to 9999 of the Gregorian calendar.
///
/// Text is ISO 8601 (`2026-03-02`), in Codable as in `description`, so that text sorts as days do.
package struct Day: Sendable, Hashable {
    /// Days since 1970-01-01; negative before.
    package let daysSinceEpoch: Int

    package init(daysSinceEpoch: Int) {
        self.daysSinceEpoch = daysSinceEpoch
    }

    /// Nil for a day that the calendar does not have, such as 30 February, or a year outside 1...9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        let (shifted, monthsSinceMarch) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let leapDays = shifted / 4 - shifted / 100 + shifted / 400
        self.init(
            daysSinceEpoch: shifted * 365 + leapDays + Self.daysBefore(monthsSinceMarch) + day - 1
                - Self.epochOffset)
    }

    /// Reads `2026-03-02`, ten ASCII characters exactly; nil for anything else and for impossible days.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 10 else { return nil }
        var fields = [0, 0, 0]
        for (offset, byte) in text.utf8.enumerated() {
            if offset == 4 || offset == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            let field = offset < 4 ? 0 : offset < 7 ? 1 : 2
            fields[field] = fields[field] * 10 + Int(byte - UInt8(ascii: "0"))
        }
        self.init(year: fields[0], month: fields[1], day: fields[2])
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var day: Int { civil.day }

    /// 1 is Monday, 7 is Sunday.
    package var weekday: Int {
        // The epoch was a Thursday.
        let remainder = (daysSinceEpoch + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    package func adding(days: Int) -> Day { Day(daysSinceEpoch: daysSinceEpoch + days) }

    /// How many days after `other` this one is; negative when before.
    package func days(since other: Day) -> Int { daysSinceEpoch - other.daysSinceEpoch }
}

extension Day: Comparable {
    package static func < (one: Day, other: Day) -> Bool { one.daysSinceEpoch < other.daysSinceEpoch }
}

extension Day: CustomStringConvertible {
    package var description: String {
        let (year, month, day) = civil
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text)” is not a day such as 2026-03-02")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

// A year that starts in March keeps the leap day last, so that the length of a month never depends on it.
extension Day {
    /// 1970-01-01 counted from 0000-03-01.
    private static var epochOffset: Int { 719_468 }

    /// Days from 1 March to the first of the month that many months later.
    private static func daysBefore(_ monthsSinceMarch: Int) -> Int { (153 * monthsSinceMarch + 2) / 5 }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2:
            year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private var civil: (year: Int, month: Int, day: Int) {
        let cycleLength = 146_097
        let sinceMarch = daysSinceEpoch + Self.epochOffset
        let cycle = (sinceMarch >= 0 ? sinceMarch : sinceMarch - cycleLength + 1) / cycleLength
        let dayOfCycle = sinceMarch - cycle * cycleLength
        // Removing the leap days met so far leaves years of 365 days; the last day of each longer period
        // must not open a new one.
        let century = min(dayOfCycle / 36_524, 3)
        let dayOfCentury = dayOfCycle - century * 36_524
        let quad = dayOfCentury / 1_461
        let dayOfQuad = dayOfCentury - quad * 1_461
        let yearOfQuad = min(dayOfQuad / 365, 3)
        let dayOfYear = dayOfQuad - yearOfQuad * 365
        let monthsSinceMarch = (5 * dayOfYear + 2) / 153
        let startsNextYear = monthsSinceMarch >= 10
        return (
            cycle * 400 + century * 100 + quad * 4 + yearOfQuad + (startsNextYear ? 1 : 0),
            startsNextYear ? monthsSinceMarch - 9 : monthsSinceMarch + 3,
            dayOfYear - Self.daysBefore(monthsSinceMarch) + 1
        )
    }
}

func padded(_ number: Int, to digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
