import CadreKit
import CadreModel

extension Listing where Row == AttendanceGridRow {
    /// A grid of learners and, below them, guests, by the sessions' numbers.
    init(attendance sheet: AttendanceSheet) {
        let rows =
            sheet.lines.map { AttendanceGridRow($0) } + sheet.visitors.map { AttendanceGridRow($0) }
        let sessions = sheet.sessions.indices.map { index in
            Column(title: sheet.sessions[index].number, { $0.marks[index].spoken })
        }
        self.init(
            rows: rows,
            columns: [.init(en: "learner", zhHans: "学员", { $0.name.spoken })] + sessions + [
                .init(en: "minutes", zhHans: "分钟", isNumber: true, { $0.minutes }),
                .init(en: "%", zhHans: "出勤率", isNumber: true, { $0.percentage }),
                .init(en: "recorded", zhHans: "已登记", { $0.recorded.spoken }),
            ],
            emptiness: .said(
                en: "Nobody is enrolled, and nobody was there.", zhHans: "还没有学员报名，也没有考勤记录。"))
    }
}

/// One line of the grid, in words.
struct AttendanceGridRow: Encodable {
    let name: LocalizedText
    let marks: [LocalizedText]
    let minutes: String
    let percentage: String
    let recorded: LocalizedText

    init(_ line: AttendanceSheet.Line) {
        let tally = line.tally
        name = LocalizedText(asTyped: line.learner.name)
        marks = line.entries.map(\.mark)
        minutes = "\(tally.attendedMinutes)/\(tally.countedMinutes)"
        percentage = tally.share?.percentage() ?? "–"
        recorded = LocalizedText(
            en: "\(tally.recorded) of \(tally.held)", zhHans: "\(tally.recorded)/\(tally.held) 次")
    }

    init(_ visitor: AttendanceSheet.Visitor) {
        name =
            visitor.isWithdrawn
            ? LocalizedText(en: "\(visitor.name) (withdrawn)", zhHans: "\(visitor.name)（已退出）")
            : LocalizedText(en: "\(visitor.name) (guest)", zhHans: "\(visitor.name)（旁听）")
        marks = visitor.attendance.map { $0?.mark ?? LocalizedText(asTyped: "") }
        minutes = ""
        percentage = ""
        recorded = LocalizedText(asTyped: "")
    }
}

extension AttendanceEntry {
    fileprivate var mark: LocalizedText {
        let own = own?.mark ?? LocalizedText(asTyped: madeUpMinutes != nil ? "" : isHeld ? "–" : "·")
        guard madeUpMinutes != nil else { return own }
        return LocalizedText(en: "\(own.en)+", zhHans: "\(own.zhHans)补")
    }
}

extension Attendance {
    /// The status, with the minutes where the status leaves them open.
    fileprivate var mark: LocalizedText {
        guard status.needsMinutes else { return status.mark }
        return LocalizedText(en: "\(status.mark.en) \(minutes)", zhHans: "\(status.mark.zhHans)\(minutes)")
    }
}

extension Session {
    /// The part of the code that tells the sessions of a cohort apart.
    fileprivate var number: String {
        code.text.split(separator: "/").last.map(String.init) ?? code.text
    }
}
