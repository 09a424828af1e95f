import ArgumentParser
import CadreModel
import CadreService
import Timetabling

/// `cadre schedule make COHORT… [--from DAY] [--to DAY] [--online ADDRESS] [--keep] [--seconds N] [--seed N]`
struct ScheduleMakeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "make",
            abstract: .said(
                en: "Plan cohorts' sessions together, as drafts.", zhHans: "为一个或多个班级统一排课，生成课次草稿。"),
            discussion: .said(
                en: """
                    Sessions that are published or pinned stay; drafts are replaced, or with --keep stay where they can. \
                    Ctrl-C ends the search with the best so far.
                    Example: cadre schedule make SM-2026-1 SM-2026-2 --from 2026-03-02
                    """,
                zhHans: """
                    已发布或已锁定的课次保持不变；原有草稿会被替换，加 --keep 则尽量不动。按 Ctrl-C 结束优化，采用当前最好的结果。
                    示例：cadre schedule make SM-2026-1 SM-2026-2 --from 2026-03-02
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The cohorts' codes.", zhHans: "班级编号。")), transform: Code.parsed)
    var cohorts: [Code]

    @Option(
        help: ArgumentHelp(
            .said(en: "First day to use (default: the cohort's first).", zhHans: "最早日期（默认：班级开班日期）。"),
            valueName: "day"),
        transform: Day.parsed)
    var from: Day?

    @Option(
        help: ArgumentHelp(
            .said(en: "Last day to use (default: the cohort's last).", zhHans: "最晚日期（默认：班级结束日期）。"),
            valueName: "day"),
        transform: Day.parsed)
    var to: Day?

    @Option(
        help: ArgumentHelp(
            .said(en: "Hold them online at this address, without rooms.", zhHans: "线上授课的会议地址（不占用教室）。"),
            valueName: "address"))
    var online: String?

    @Flag(help: ArgumentHelp(.said(en: "Drafts stay where they are if they can.", zhHans: "草稿尽量保持原安排。")))
    var keep = false

    @Option(
        help: ArgumentHelp(
            .said(
                en: "How long to look for a better timetable (default: as long as one cohort needs).",
                zhHans: "优化课表的秒数（默认：足够一个班级使用）。")))
    var seconds: Double?

    @Option(help: ArgumentHelp(.said(en: "Where chance begins.", zhHans: "随机种子。")))
    var seed: UInt64 = 1

    func validate() throws {
        guard seconds.map({ $0 > 0 && $0 <= 86_400 }) ?? true else {
            throw ValidationError(
                .said(en: "There can be more than 0 and at most 86400 seconds.", zhHans: "秒数须大于 0，不超过 86400。")
            )
        }
    }

    func run() throws {
        let origin = ContinuousClock.now
        let limit = seconds.map { Search.Limit.duration(.seconds($0)) } ?? .moves(100_000)
        let progress = Progress(patience: .zero)
        defer { progress.finish() }
        progress.show(.said(en: "looking for times, rooms and trainers …", zhHans: "正在安排时间、教室和讲师……"))
        let interruption = Interruption()
        let flag = interruption.flag
        let search = TimetableSearch(
            Search(limit: limit, seed: seed) { ContinuousClock.now - origin },
            isCancelled: { flag.isRaised }, report: { progress.show(SearchReport(state: $0).line) })
        let sessions = try database.service().makeSchedule(
            for: cohorts, from: from, to: to, joinAddress: online, isKeeping: keep, searching: search,
            by: database.actor)
        progress.finish()
        try Listing(sessions: sessions).print(asJSON: output.json)
    }
}
