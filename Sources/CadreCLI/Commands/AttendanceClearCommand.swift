import ArgumentParser
import CadreModel
import CadreService

/// `cadre attendance clear SESSION PERSON`
struct AttendanceClearCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "clear",
            abstract: .said(
                en: "Take a record back, as if nothing were known.", zhHans: "撤销考勤登记，恢复为“未记录”。"),
            discussion: .said(
                en: "The history keeps what was recorded.\nExample: cadre attendance clear SM-2026-1/3 E1007",
                zhHans: "原登记内容保留在变更记录中。\n示例：cadre attendance clear SM-2026-1/3 E1007"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The session's code.", zhHans: "课次编号。")), transform: Code.parsed)
    var session: Code

    @Argument(help: .person)
    var person: String

    func run() throws {
        let name = try database.service().clearAttendance(of: person, at: session, by: database.actor)
        guard let name else {
            return print(
                String.said(
                    en: "Nothing was recorded for \(person) at session \(session).",
                    zhHans: "\(person) 在课次 \(session) 本无考勤记录。"))
        }
        print(
            String.said(
                en: "Cleared the record of \(name) at session \(session).",
                zhHans: "已撤销 \(name) 在课次 \(session) 的考勤登记。"))
    }
}
