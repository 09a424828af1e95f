import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre audit [--since DAY]`
struct AuditCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "audit",
            abstract: .said(en: "Who did what, and when.", zhHans: "操作日志：何人何时做了什么。"),
            discussion: .said(
                en: "Example: cadre audit --since 2026-03-01",
                zhHans: "示例：cadre audit --since 2026-03-01"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Option(
        help: ArgumentHelp(
            .said(en: "Only from this day on (UTC).", zhHans: "仅显示该日（UTC）以来的记录。"), valueName: "day"),
        transform: Day.parsed)
    var since: Day?

    func run() throws {
        let start = since.map { Instant(seconds: Int64($0.daysSinceEpoch) * 86_400) }
        try Listing(
            rows: database.service().auditLog(since: start).map(AuditRow.init),
            columns: [
                .init(en: "when (UTC)", zhHans: "时间（UTC）", { $0.at }),
                .init(en: "who", zhHans: "操作人", { $0.actor }),
                .init(en: "what", zhHans: "操作", { $0.verb }),
                .init(en: "on", zhHans: "对象", { $0.subject }),
                .init(en: "particulars", zhHans: "详情", { $0.detail == "{}" ? "" : $0.detail }),
            ],
            emptiness: .said(en: "Nothing was done yet.", zhHans: "还没有操作记录。")
        ).print(asJSON: output.json)
    }
}

private struct AuditRow: Encodable {
    let at: String
    let actorKind: String
    let actor: String
    let verb: String
    let subject: String
    let detail: String

    init(_ entry: AuditEntry) {
        at = entry.at.utcText
        actorKind = entry.actorKind
        actor = entry.actor
        verb = entry.verb
        subject = entry.subject
        detail = entry.detail
    }
}
