import ArgumentParser
import CadreModel
import CadreService

/// `cadre schedule deliver SESSION`
struct ScheduleDeliverCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "deliver",
            abstract: .said(en: "Record that a session was held.", zhHans: "将课次标记为已授课。"),
            discussion: .said(
                en: "Example: cadre schedule deliver SM-2026-1/3",
                zhHans: "示例：cadre schedule deliver SM-2026-1/3"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The session's code.", zhHans: "课次编号。")), transform: Code.parsed)
    var session: Code

    func run() throws {
        try database.service().deliverSession(session, by: database.actor)
        print(String.said(en: "Session \(session) was held.", zhHans: "课次 \(session) 已授课。"))
    }
}
