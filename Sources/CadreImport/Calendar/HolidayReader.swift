import CadreKit
package import CadreModel
import Foundation

/// Reads holidays, and days worked in exchange for them, from an iCalendar file (RFC 5545).
///
/// Whole-day events count, each of their days. A day is worked in exchange where the event says so, by
/// `X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY` or by 补班, 上班 or 调休上班 in its title; it then has a Monday's hours.
/// Events with a time of day, and what a rule repeats, are left out and named.
package struct HolidayReader: Sendable {
    package private(set) var days: [CalendarException] = []
    package private(set) var findings = FindingLog()

    /// More days in one event are a mistake.
    private static let longest = 31

    package init(_ file: [UInt8]) {
        do {
            let text = String(decoding: try DecodedText(file).bytes, as: UTF8.self)
            let lines = CalendarLine.all(in: text)
            guard lines.contains(where: { $0.name == "BEGIN" && $0.value.uppercased() == "VCALENDAR" }) else {
                findings.add(.notACalendar)
                return
            }
            read(lines)
            if days.isEmpty, !findings.hasErrors { findings.add(.noHolidays) }
        } catch {
            findings.add(.undecodable(error))
        }
    }

    private mutating func read(_ lines: [CalendarLine]) {
        var event: [String: CalendarLine]?
        for line in lines {
            switch (line.name, line.value.uppercased()) {
            case ("BEGIN", "VEVENT"): event = [:]
            case ("END", "VEVENT"):
                if let event { add(event, endingAt: line.number) }
                event = nil
            default:
                if event?[line.name] == nil { event?[line.name] = line }
            }
        }
    }

    private mutating func add(_ event: [String: CalendarLine], endingAt number: Int) {
        guard event["STATUS"]?.value.uppercased() != "CANCELLED" else { return }
        let name = event["SUMMARY"]?.text.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        guard let start = event["DTSTART"] else {
            return findings.add(.eventWithoutDay(name, line: number))
        }
        guard start.value.count == 8 else { return findings.add(.notAWholeDay(name, line: start.number)) }
        guard let first = Day(compact: start.value) else {
            return findings.add(.noDay(start.value, line: start.number))
        }
        var last = first
        if let end = event["DTEND"] {
            // The end is the day after the last.
            guard let day = Day(compact: end.value) else {
                return findings.add(.noDay(end.value, line: end.number))
            }
            last = max(first, day.adding(days: -1))
        }
        let count = last.days(since: first) + 1
        guard count <= Self.longest else {
            return findings.add(.tooLong(name, days: count, limit: Self.longest, line: start.number))
        }
        if let rule = event["RRULE"] { findings.add(.repeats(name, line: rule.number)) }
        let isWorked =
            event["X-APPLE-SPECIAL-DAY"]?.value.uppercased() == "ALTERNATE-WORKDAY"
            || ["补班", "上班"].contains { name.contains($0) }
        for offset in 0..<count {
            days.append(
                CalendarException(
                    day: first.adding(days: offset), kind: isWorked ? .workingDay(as: 1) : .holiday,
                    name: name.isEmpty ? "–" : name))
        }
    }
}

extension Day {
    /// Reads `20261001`.
    fileprivate init?(compact text: String) {
        guard text.count == 8, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        self.init("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
    }
}
