import CadreKit
import CadreModel
import Foundation

/// A cohort's attendance as `--json` gives it.
struct AttendanceDocument: Encodable {
    let cohort: String
    let sessions: [SessionCell]
    let learners: [LearnerRow]
    let visitors: [VisitorRow]

    struct SessionCell: Encodable {
        let session: String
        let day: String
        let start: String
        let minutes: Int
    }

    /// One session of one learner; `status` and `minutes` are missing where nothing is recorded.
    struct Cell: Encodable {
        let session: String
        let status: String?
        let minutes: Int?
        let note: String?
        var madeUpMinutes: Int?
        var isHeld: Bool?
    }

    struct LearnerRow: Encodable {
        let name: String
        let employeeNumber: String?
        let sessions: [Cell]
        let attendedMinutes: Int
        let countedMinutes: Int
        /// Missing while no session counts.
        let percentage: Decimal?
        let recorded: Int
        let held: Int
    }

    struct VisitorRow: Encodable {
        let name: String
        let employeeNumber: String?
        let isWithdrawn: Bool
        let sessions: [Cell]
    }

    init(_ sheet: AttendanceSheet) {
        let codes = sheet.sessions.map(\.code.text)
        cohort = sheet.cohort.text
        sessions = sheet.sessions.map {
            SessionCell(
                session: $0.code.text, day: $0.time.day.description, start: $0.time.start.description,
                minutes: $0.time.minutes)
        }
        learners = sheet.lines.map { line in
            LearnerRow(
                name: line.learner.name, employeeNumber: line.learner.employeeNumber,
                sessions: zip(codes, line.entries).map { code, entry in
                    var cell = Cell(session: code, entry.own)
                    cell.madeUpMinutes = entry.madeUpMinutes
                    cell.isHeld = entry.isHeld
                    return cell
                },
                attendedMinutes: line.tally.attendedMinutes, countedMinutes: line.tally.countedMinutes,
                percentage: line.tally.share?.decimalPercentage, recorded: line.tally.recorded,
                held: line.tally.held)
        }
        visitors = sheet.visitors.map { visitor in
            VisitorRow(
                name: visitor.name, employeeNumber: visitor.employeeNumber,
                isWithdrawn: visitor.isWithdrawn,
                sessions: zip(codes, visitor.attendance).compactMap { code, attendance in
                    attendance.map { Cell(session: code, $0) }
                })
        }
    }

    static var legend: LocalizedText {
        .composed { language in
            let marks = AttendanceStatus.allCases.map {
                "\($0.mark.text(in: language)) \($0.title.text(in: language))"
            }
            return switch language {
            case .english: "\(marks.joined(separator: ", ")), + made up, – not recorded, · to come"
            case .simplifiedChinese: "\(marks.joined(separator: "，"))，补 已补课，– 未记录，· 尚未上课"
            }
        }
    }
}

extension AttendanceDocument.Cell {
    fileprivate init(session: String, _ attendance: Attendance?) {
        self.session = session
        status = attendance?.status.rawValue
        minutes = attendance?.minutes
        note = attendance?.note
    }
}

extension Ratio {
    /// In per cent with one decimal, for JSON.
    var decimalPercentage: Decimal? {
        Decimal(string: percentage(), locale: Locale(identifier: "en_US_POSIX"))
    }
}
