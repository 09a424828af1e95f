import ArgumentParser
import CadreModel
import CadreService

/// `cadre schedule move SESSION [--day DAY] [--start TIME] [--room CODE] [--trainer CODE] [--force]`
struct ScheduleMoveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "move",
            abstract: .said(en: "Give a session another time, room or trainer.", zhHans: "调整课次的时间、教室或讲师。"),
            discussion: .said(
                en: "Example: cadre schedule move SM-2026-1/3 --day 2026-03-05 --start 13:30 --room BJ-102",
                zhHans: "示例：cadre schedule move SM-2026-1/3 --day 2026-03-05 --start 13:30 --room BJ-102"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var against: ForceOption

    @Argument(help: ArgumentHelp(.said(en: "The session's code.", zhHans: "课次编号。")), transform: Code.parsed)
    var session: Code

    @Option(help: ArgumentHelp(.said(en: "The new day.", zhHans: "新日期。")), transform: Day.parsed)
    var day: Day?

    @Option(
        help: ArgumentHelp(.said(en: "The new start, 13:30.", zhHans: "新的开始时间，如 13:30。")),
        transform: ClockTime.parsed)
    var start: ClockTime?

    @Option(help: ArgumentHelp(.said(en: "Another room.", zhHans: "新教室。")), transform: Code.parsed)
    var room: Code?

    @Option(help: ArgumentHelp(.said(en: "Another lead trainer.", zhHans: "新主讲讲师。")), transform: Code.parsed)
    var trainer: Code?

    func run() throws {
        let move = SessionMove(session, day: day, start: start, room: room, trainer: trainer)
        let findings = try database.service().moveSessions(
            [move], isForced: against.force, by: database.actor)
        FindingReport(file: session.text, findings: findings[session, default: []]).print()
        print(String.said(en: "Moved session \(session).", zhHans: "已调整课次 \(session)。"))
    }
}
