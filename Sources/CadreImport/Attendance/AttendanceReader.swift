import CadreKit
import CadreModel

/// Reads attendance from a table: one row for each person at each session.
package enum AttendanceReader {
    /// A row that says “not recorded”, as an export does, is left out with a word of advice. Other findings are
    /// missing cells, an unknown status, minutes that are no whole number or contradict the status,
    /// and a person who has two rows for one session.
    package static func read(_ file: [UInt8]) -> Reading<AttendanceRow> {
        var pairs = FirstLines()
        return Reading(of: file) { row, findings in
            if AttendanceStatus.isUnrecorded(row[.status]) {
                findings.add(.notRecorded(line: row.line))
                return nil
            }
            let session = row.required(.session, code: "attendance.missing-session", findings: &findings)
            let person = row.required(.person, code: "attendance.missing-person", findings: &findings)
            let status = status(in: row, findings: &findings)
            let minutes = minutes(in: row, status: status, findings: &findings)
            let day = day(in: row, findings: &findings)
            guard let session, let person else { return nil }
            if let first = pairs.line(before: row.line, of: "\(session)\u{1F}\(person)") {
                findings.add(.repeatedAttendance(of: person, at: session, row, first: first))
            }
            // What lacks its minutes has been found already; without them nothing more can be said of the row.
            guard let status, minutes != nil || !status.needsMinutes else { return nil }
            return AttendanceRow(
                line: row.line, index: row.index, session: session, person: person, status: status,
                minutes: minutes, note: row[.note], countsFor: row[.countsFor], day: day)
        }
    }

    private static func day(in row: TableRow<AttendanceColumn>, findings: inout FindingLog) -> Day? {
        guard let text = row[.day] else { return nil }
        switch WrittenDay(text) {
        case .day(let day): return day
        case .ambiguous(let one, let other):
            findings.add(.ambiguousDay(text, one, other, at: row.place(of: .day)))
        case .none:
            findings.add(.malformedDay(text, at: row.place(of: .day)))
        }
        return nil
    }

    private static func status(
        in row: TableRow<AttendanceColumn>, findings: inout FindingLog
    ) -> AttendanceStatus? {
        guard let word = row.required(.status, code: "attendance.missing-status", findings: &findings) else {
            return nil
        }
        let status = AttendanceStatus(spelled: word)
        if status == nil { findings.add(.unknownStatus(word, at: row.place(of: .status))) }
        return status
    }

    private static func minutes(
        in row: TableRow<AttendanceColumn>, status: AttendanceStatus?, findings: inout FindingLog
    ) -> Int? {
        guard let text = row[.minutes] else {
            if let status, status.needsMinutes {
                findings.add(.missingMinutes(status, at: row.place(of: .minutes)))
            }
            return nil
        }
        guard text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains), let minutes = Int(text)
        else {
            findings.add(.malformedMinutes(text, at: row.place(of: .minutes)))
            return nil
        }
        if status == .absent, minutes > 0 {
            findings.add(.absentWithMinutes(minutes, at: row.place(of: .minutes)))
        }
        return minutes
    }
}
