import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre schedule options SESSION [--from DAY] [--to DAY] [--limit N]`
struct ScheduleOptionsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "options",
            abstract: .said(
                en: "Rank the other times, rooms and trainers that a session could have.",
                zhHans: "列出课次可改到的时间、教室和讲师，按优劣排序。"),
            discussion: .said(
                en: """
                    Nothing that is listed clashes or breaks a rule; all other sessions stay where they are. The price is \
                    in minutes of delay (a day counts as eight hours), by the costs of `cadre schedule rules`.
                    Example: cadre schedule options SM-2026-1/3 --to 2026-03-20
                    """,
                zhHans: """
                    列出的选择均不冲突、不违反规则，其他课次保持不动。“代价”折合为推迟的分钟数（一天按八小时），按 `cadre schedule rules` \
                    的设置计算。
                    示例：cadre schedule options SM-2026-1/3 --to 2026-03-20
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The session's code.", zhHans: "课次编号。")), transform: Code.parsed)
    var session: Code

    @Option(
        help: ArgumentHelp(
            .said(
                en: "First day to look at (default: today or the cohort's first).",
                zhHans: "最早日期（默认：今天或开班日期）。"),
            valueName: "day"),
        transform: Day.parsed)
    var from: Day?

    @Option(
        help: ArgumentHelp(
            .said(
                en: "Last day to look at (default: four weeks after the session).", zhHans: "最晚日期（默认：该课次后四周）。"
            ),
            valueName: "day"),
        transform: Day.parsed)
    var to: Day?

    @Option(help: ArgumentHelp(.said(en: "How many to list.", zhHans: "最多列出几项。")))
    var limit = 10

    func validate() throws {
        guard (1...1000).contains(limit) else {
            throw ValidationError(.said(en: "There can be 1 to 1000 options.", zhHans: "可列出 1 至 1000 项。"))
        }
    }

    func run() throws {
        let options = try database.service().options(for: session, from: from, to: to, atMost: limit)
        try Listing(
            rows: options.map(OptionRow.init),
            columns: [
                .init(en: "day", zhHans: "日期", { "\($0.day) \($0.weekday.spoken)" }),
                .init(en: "time", zhHans: "时间", { "\($0.start)–\($0.end)" }),
                .init(en: "room", zhHans: "教室", { $0.room ?? "" }),
                .init(en: "trainer", zhHans: "讲师", { $0.trainerName }),
                .init(en: "price", zhHans: "代价", isNumber: true, { "\($0.minutes)" }),
                .init(
                    en: "changes", zhHans: "变动",
                    { $0.aspects.map(\.title.spoken).joined(separator: .said(en: ", ", zhHans: "、")) }),
            ],
            emptiness: .said(
                en: "There is no other place for session \(session) in these days.",
                zhHans: "课次 \(session) 在此期间没有其他可选安排。")
        ).print(asJSON: output.json)
    }
}

/// An option as `--json` and the table show it.
private struct OptionRow: Encodable {
    let day: String
    let start: String
    let end: String
    let room: String?
    let trainer: String
    let minutes: Int
    let changes: [String]
    let weekday: LocalizedText
    let trainerName: String
    let aspects: [SessionAspect]

    init(_ option: SessionOption) {
        day = option.time.day.description
        start = option.time.start.description
        end = option.time.end.time.description
        room = option.room?.text
        trainer = option.trainer.code.text
        minutes = option.difference * 5
        weekday = option.time.day.weekdayTitle
        trainerName = option.trainer.name
        aspects = SessionAspect.allCases.filter(option.changes.contains)
        changes = aspects.map(\.rawValue)
    }

    private enum CodingKeys: CodingKey {
        case day, start, end, room, trainer, minutes, changes
    }
}
