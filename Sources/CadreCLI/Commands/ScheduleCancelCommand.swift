import ArgumentParser
import CadreModel
import CadreService

/// `cadre schedule cancel SESSION [--reason TEXT]`
struct ScheduleCancelCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cancel",
            abstract: .said(en: "Call a published session off.", zhHans: "取消已发布的课次。"),
            discussion: .said(
                en: "Example: cadre schedule cancel SM-2026-1/3 --reason \"trainer ill\"",
                zhHans: "示例：cadre schedule cancel SM-2026-1/3 --reason 讲师生病"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The session's code.", zhHans: "课次编号。")), transform: Code.parsed)
    var session: Code

    @Option(help: ArgumentHelp(.said(en: "Why; kept in the audit log.", zhHans: "取消原因，记入操作日志。")))
    var reason: String?

    func run() throws {
        try database.service().cancelSession(session, reason: reason, by: database.actor)
        print(String.said(en: "Cancelled session \(session).", zhHans: "已取消课次 \(session)。"))
    }
}
