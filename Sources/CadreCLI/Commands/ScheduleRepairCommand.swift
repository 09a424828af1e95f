import ArgumentParser
import CadreKit
import CadreModel
import CadreService
import CadreStore

/// `cadre schedule repair (--trainer-out T | --room-lost R) --from DAY [--to DAY] [--apply]`
struct ScheduleRepairCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "repair",
            abstract: .said(
                en: "Mend the timetable when a trainer is out or a room is lost.",
                zhHans: "讲师缺席或教室不可用时，修补课程表。"),
            discussion: .said(
                en: """
                    The sessions that are hit find the nearest other places, all others stay; old and new stand side by side. \
                    Nothing changes until --apply.
                    Example: cadre schedule repair --trainer-out T-CHEN --from 2026-03-02 --to 2026-03-13
                    """,
                zhHans: """
                    只调整受影响的课次，其余不动；并列显示原安排与新安排。加 --apply 后才会写入。
                    示例：cadre schedule repair --trainer-out T-CHEN --from 2026-03-02 --to 2026-03-13
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Option(
        help: ArgumentHelp(.said(en: "The trainer who is out.", zhHans: "缺席的讲师。"), valueName: "code"),
        transform: Code.parsed)
    var trainerOut: Code?

    @Option(
        help: ArgumentHelp(.said(en: "The room that is lost.", zhHans: "不可用的教室。"), valueName: "code"),
        transform: Code.parsed)
    var roomLost: Code?

    @Option(
        help: ArgumentHelp(.said(en: "The first day.", zhHans: "开始日期。"), valueName: "day"),
        transform: Day.parsed)
    var from: Day

    @Option(
        help: ArgumentHelp(
            .said(en: "The last day (default: the first).", zhHans: "结束日期（默认：与开始日期相同）。"), valueName: "day"),
        transform: Day.parsed)
    var to: Day?

    @Flag(help: ArgumentHelp(.said(en: "Make the changes.", zhHans: "执行调整。")))
    var apply = false

    func validate() throws {
        guard (trainerOut == nil) == (roomLost == nil) else { return }
        throw ValidationError(
            .said(
                en: "Give either --trainer-out or --room-lost.", zhHans: "请填写 --trainer-out 或 --room-lost 之一。"
            ))
    }

    func run() throws {
        let disruption = trainerOut.map(Disruption.trainerOut) ?? roomLost.map(Disruption.roomLost)
        guard let disruption else { return }
        let repair = try database.service().repairSchedule(
            after: disruption, from: from, to: to ?? from, isApplied: apply, by: database.actor)
        try Listing(
            rows: repair.changes.map(RepairRow.init),
            columns: [
                .init(en: "session", zhHans: "课次", { $0.session }),
                .init(en: "was", zhHans: "原安排", { $0.was }),
                .init(en: "will be", zhHans: "新安排", { $0.willBe }),
            ],
            emptiness: .said(en: "Nothing can be mended.", zhHans: "没有可以调整的课次。")
        ).print(asJSON: output.json)
        guard !output.json else { return }
        if !repair.changes.isEmpty { print(toBeTold(repair)) }
        for code in repair.stuck {
            print(String.said(en: "No other place: session \(code).", zhHans: "没有其他可选安排：课次 \(code)。"))
        }
        if !apply {
            print(String.said(en: "Nothing was changed yet: --apply does it.", zhHans: "尚未写入：加 --apply 执行。"))
        }
        guard repair.stuck.isEmpty else { throw Failure.refused }
    }

    private func toBeTold(_ repair: ScheduleRepair) -> String {
        let cohorts = Set(repair.changes.map(\.cohort.text)).sorted()
        let trainers = Set(repair.changes.flatMap { [$0.old.trainers, $0.new.trainers] }).sorted()
        let joint = String.said(en: ", ", zhHans: "、")
        return .said(
            en:
                "To be told: cohorts \(cohorts.joined(separator: joint)); trainers \(trainers.joined(separator: joint)).",
            zhHans: "须通知：班级\(cohorts.joined(separator: joint))；讲师\(trainers.joined(separator: joint))。")
    }
}

/// A change as `--json` and the table show it.
private struct RepairRow: Encodable {
    let session: String
    let was: String
    let willBe: String
    let cohort: String

    init(_ change: ScheduleRepair.Change) {
        session = change.old.code.text
        was = Self.text(change.old)
        willBe = Self.text(change.new)
        cohort = change.cohort.text
    }

    private static func text(_ session: ScheduledSession) -> String {
        let place = session.joinAddress ?? session.rooms
        return "\(session.time.day) \(session.time.start), \(place), \(session.trainers)"
    }
}
