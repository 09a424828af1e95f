import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre attendance history SESSION PERSON [--json]`
struct AttendanceHistoryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "history",
            abstract: .said(
                en: "Show every state that one record was in.", zhHans: "查看一条考勤登记的全部变更。"),
            discussion: .said(
                en: "Example: cadre attendance history SM-2026-1/3 E1007",
                zhHans: "示例：cadre attendance history SM-2026-1/3 E1007"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The session's code.", zhHans: "课次编号。")), transform: Code.parsed)
    var session: Code

    @Argument(help: .person)
    var person: String

    func run() throws {
        let (name, changes) = try database.service().attendanceHistory(of: person, at: session)
        try Listing(
            rows: changes.map(ChangeRow.init),
            columns: [
                .init(en: "at (UTC)", zhHans: "时间（UTC）", { $0.at }),
                .init(en: "by", zhHans: "操作人", { $0.by }),
                .init(en: "status", zhHans: "考勤", { $0.title.spoken }),
                .init(en: "minutes", zhHans: "分钟", isNumber: true, { $0.minutes.map { "\($0)" } ?? "" }),
                .init(en: "note", zhHans: "备注", { $0.note ?? "" }),
            ],
            emptiness: .said(
                en: "Nothing was ever recorded for \(name) at session \(session).",
                zhHans: "\(name) 在课次 \(session) 没有考勤记录。")
        ).print(asJSON: output.json)
    }
}

private struct ChangeRow: Encodable {
    let at: String
    let by: String
    /// Missing when the record was cleared.
    let status: String?
    let minutes: Int?
    let note: String?
    let title: LocalizedText

    init(_ change: AttendanceChange) {
        at = change.at.utcText
        by = change.by
        status = change.attendance?.status.rawValue
        minutes = change.attendance?.minutes
        note = change.attendance?.note
        title = change.attendance?.status.title ?? LocalizedText(en: "cleared", zhHans: "已撤销")
    }

    private enum CodingKeys: CodingKey {
        case at, by, status, minutes, note
    }
}
