import ArgumentParser
import CadreModel
import CadreService

/// `cadre schedule swap SESSION SESSION [--exchange time] [--exchange room] [--exchange trainer]`
struct ScheduleSwapCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "swap",
            abstract: .said(
                en: "Let two sessions exchange times, rooms or trainers.", zhHans: "互换两个课次的时间、教室或讲师。"),
            discussion: .said(
                en: "Example: cadre schedule swap SM-2026-1/3 SM-2026-1/4 --exchange time --exchange room",
                zhHans: "示例：cadre schedule swap SM-2026-1/3 SM-2026-1/4 --exchange time --exchange room"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var against: ForceOption

    @Argument(help: ArgumentHelp(.said(en: "A session's code.", zhHans: "课次编号。")), transform: Code.parsed)
    var one: Code

    @Argument(
        help: ArgumentHelp(.said(en: "The other session's code.", zhHans: "另一课次的编号。")), transform: Code.parsed
    )
    var other: Code

    @Option(
        help: ArgumentHelp(
            .said(
                en: "What to exchange: time, room or trainer; may be given several times (default: time).",
                zhHans: "互换的内容：time（时间）、room（教室）或 trainer（讲师），可多次指定（默认：time）。")),
        transform: SessionAspect.parsed)
    var exchange: [SessionAspect] = []

    func run() throws {
        let findings = try database.service().swapSessions(
            one, other, exchanging: exchange.isEmpty ? [.time] : Set(exchange), isForced: against.force,
            by: database.actor)
        for session in [one, other] {
            FindingReport(file: session.text, findings: findings[session, default: []]).print()
        }
        print(String.said(en: "Swapped sessions \(one) and \(other).", zhHans: "已互换课次 \(one) 与 \(other)。"))
    }
}
