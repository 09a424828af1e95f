import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre certificate reminders [--on DAY] [--queue] [--json]`
struct CertificateRemindersCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reminders",
            abstract: .said(
                en: "Say whose certificate has to be renewed and by when.", zhHans: "列出须复训换证的证书及期限。"),
            discussion: .said(
                en: """
                    A certificate comes up when its window opens, when it is due (its last thirty days) and when it is \
                    overdue. --queue writes a message for each of these once, however often it is run.
                    Example: cadre certificate reminders --queue
                    """,
                zhHans: """
                    进入换证期、即将到期（最后三十天）和逾期时各提醒一次。--queue 将提醒写入待发队列，重复执行不会重复提醒。
                    示例：cadre certificate reminders --queue
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Option(
        name: .customLong("on"),
        help: ArgumentHelp(
            .said(en: "As if it were this day (default: today).", zhHans: "按该日期计算（默认：今天）。"), valueName: "day"),
        transform: Day.parsed)
    var day: Day?

    @Flag(
        help: ArgumentHelp(
            .said(
                en: "Queue the reminders that nobody was sent yet, and list those.",
                zhHans: "将尚未提醒的写入待发队列，并列出。")))
    var queue = false

    func run() throws {
        let service = try database.service()
        let due =
            queue
            ? try service.queueRecertificationReminders(on: day, by: database.actor)
            : try service.recertifications(on: day)
        try Listing(
            rows: due.map(ReminderRow.init),
            columns: [
                .init(en: "certificate", zhHans: "证书编号", { $0.number }),
                .init(en: "name", zhHans: "姓名", { $0.name }),
                .init(en: "course", zhHans: "课程", { $0.title }),
                .init(en: "valid until", zhHans: "有效期至", { $0.validUntil }),
                .init(en: "step", zhHans: "阶段", { $0.stepTitle.spoken }),
                .init(en: "queued", zhHans: "已提醒", { $0.isQueued ? .said(en: "yes", zhHans: "是") : "" }),
            ],
            emptiness: queue
                ? .said(en: "No reminder to queue.", zhHans: "没有需要写入队列的提醒。")
                : .said(en: "No certificate has to be renewed.", zhHans: "没有须换证的证书。")
        ).print(asJSON: output.json)
    }
}

private struct ReminderRow: Encodable {
    let number: String
    let name: String
    let title: String
    let validUntil: String
    let step: String
    let isQueued: Bool
    let stepTitle: LocalizedText

    init(_ one: Recertification) {
        number = one.certificate.number
        name = one.certificate.name
        title = one.certificate.statement.title
        validUntil = one.until.description
        step = one.step.rawValue
        isQueued = one.isQueued
        stepTitle = one.step.title
    }

    private enum CodingKeys: CodingKey {
        case number, name, title, validUntil, step, isQueued
    }
}
