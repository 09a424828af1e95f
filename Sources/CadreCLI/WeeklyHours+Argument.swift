import ArgumentParser
import CadreKit
import CadreModel

extension [WeeklyHours] {
    /// Reads `mon-fri=09:00-12:00,13:00-17:30;sat=09:00-12:00`.
    static func parsed(_ text: String) throws -> [WeeklyHours] {
        try text.split(separator: ";").flatMap { part -> [WeeklyHours] in
            let sides = part.split(separator: "=").map(String.init)
            guard sides.count == 2, let days = weekdays(sides[0]) else { throw malformed(String(part)) }
            let ranges = try sides[1].split(separator: ",").map { try minutes(String($0)) }
            return days.flatMap { day in ranges.map { WeeklyHours(weekday: day, minutes: $0) } }
        }
    }

    private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    private static func weekdays(_ text: String) -> ClosedRange<Int>? {
        let ends = text.lowercased().split(separator: "-").map { names.firstIndex(of: String($0)) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last
        else {
            return nil
        }
        return first + 1...last + 1
    }

    private static func minutes(_ text: String) throws -> Range<Int> {
        let ends = text.split(separator: "-").map { $0 == "24:00" ? 1440 : ClockTime($0)?.minuteOfDay }
        guard ends.count == 2, let start = ends[0], let end = ends[1], start < end else {
            throw malformed(text)
        }
        return start..<end
    }

    private static func malformed(_ text: String) -> ValidationError {
        ValidationError(
            .said(
                en: "“\(text)” are no hours: write mon-fri=09:00-12:00,13:00-17:30;sat=09:00-12:00",
                zhHans: "“\(text)”不是有效的时段：请按 mon-fri=09:00-12:00,13:00-17:30;sat=09:00-12:00 填写"))
    }

    /// The same in words, neighbouring weekdays of like hours together: "Mon–Fri 08:30–12:30, 13:30–17:30".
    var spoken: String {
        var stretches: [(days: ClosedRange<Int>, times: String)] = []
        for (day, blocks) in Dictionary(grouping: self, by: \.weekday).sorted(by: { $0.key < $1.key }) {
            let times = blocks.map { "\(clock($0.minutes.lowerBound))–\(clock($0.minutes.upperBound))" }
                .joined(separator: ", ")
            if let last = stretches.last, last.times == times, last.days.upperBound == day - 1 {
                stretches[stretches.count - 1].days = last.days.lowerBound...day
            } else {
                stretches.append((day...day, times))
            }
        }
        return stretches.map { days, times in
            let ends = Set([days.lowerBound, days.upperBound]).sorted().map { Day.titles[$0 - 1].spoken }
            return "\(ends.joined(separator: "–")) \(times)"
        }.joined(separator: "; ")
    }

    private func clock(_ minute: Int) -> String { ClockTime(minuteOfDay: minute)?.description ?? "24:00" }
}
