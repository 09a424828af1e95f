import ArgumentParser
import CadreImport
import CadreKit
import CadreModel
import CadreService

/// `cadre attendance mark SESSION PERSON STATUS [--minutes N] [--note T] [--for COHORT]`
struct AttendanceMarkCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mark",
            abstract: .said(en: "Record how somebody attended a session.", zhHans: "登记一名学员在某课次的考勤。"),
            discussion: .said(
                en: """
                    A learner of the session's cohort counts for that cohort, anybody else is a guest; \
                    --for makes it a make-up session.
                    Example: cadre attendance mark SM-2026-1/3 E1007 late --minutes 180
                    """,
                zhHans: """
                    本课次所属班级的学员计入该班级，其他人按旁听登记；在其他班级补课时用 --for 指定学员自己的班级。
                    示例：cadre attendance mark SM-2026-1/3 E1007 late --minutes 180
                    """))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The session's code.", zhHans: "课次编号。")), transform: Code.parsed)
    var session: Code

    @Argument(help: .person)
    var person: String

    @Argument(
        help: ArgumentHelp(
            .said(
                en: "present, late, left-early, excused or absent.",
                zhHans: "出席、迟到、早退、请假、缺勤，或 present、late、left-early、excused、absent。")),
        transform: { try AttendanceStatus(spelled: $0) ?? AttendanceStatus.parsed($0) })
    var status: AttendanceStatus

    @Option(
        help: ArgumentHelp(
            .said(en: "Minutes there, for late and left-early.", zhHans: "实际出席分钟数，迟到、早退时必填。")))
    var minutes: Int?

    @Option(help: ArgumentHelp(.said(en: "A remark.", zhHans: "备注。")))
    var note: String?

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            .said(en: "The learner's own cohort, for a make-up session.", zhHans: "补课时计入的班级。"),
            valueName: "cohort"),
        transform: Code.parsed)
    var makeUpFor: Code?

    func run() throws {
        let mark = AttendanceMark(
            session, person, status, minutes: minutes, note: note, makeUpFor: makeUpFor)
        print(try database.service().markAttendance(mark, by: database.actor).sentence.spoken)
    }
}

extension AttendanceReceipt {
    fileprivate var sentence: LocalizedText {
        .composed { language in
            let status = attendance.status.title.text(in: language)
            let isNews = isChange
            return switch language {
            case .english:
                """
                \(isNews ? "Recorded" : "Already recorded"): \(name) at \(session): \(status), \
                \(attendance.minutes) of \(plannedMinutes) minutes, \
                \(countsFor.map { "for cohort \($0)" } ?? "as a guest").
                """
            case .simplifiedChinese:
                """
                \(isNews ? "已登记" : "此前已登记")：\(name)，课次 \(session)：\(status)，\
                计 \(attendance.minutes)/\(plannedMinutes) 分钟，\
                \(countsFor.map { "计入班级 \($0)" } ?? "旁听，不计入任何班级")。
                """
            }
        }
    }
}
