import ArgumentParser
import CadreKit
import CadreModel
import CadreService
import CadreStore

/// `cadre schedule repair (--trainer-out T --from DAY [--to DAY] | --room-lost R --from DAY [--to DAY] | --cancel S |
/// --add-cohort C) [--apply]`
struct ScheduleRepairCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "repair",
            abstract: .said(
                en:
                    "Mend the timetable when a trainer is out, a room is lost, a session fails or a cohort is added.",
                zhHans: "讲师缺席、教室不可用、课次取消或新增班级时，修补课程表。"),
            discussion: .said(
                en: """
                    The sessions that are hit find the nearest other places, all others stay unless nothing else helps; old \
                    and new stand side by side. Nothing changes until --apply.
                    Example: cadre schedule repair --trainer-out T-CHEN --from 2026-03-02 --to 2026-03-13
                    """,
                zhHans: """
                    只调整受影响的课次，别无他法时才移动其他课次；并列显示原安排与新安排。加 --apply 后才会写入。
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
        help: ArgumentHelp(
            .said(en: "The session that is called off and taught at another time.", zhHans: "取消并另行安排的课次。"),
            valueName: "code"),
        transform: Code.parsed)
    var cancel: Code?

    @Option(
        help: ArgumentHelp(
            .said(en: "The cohort that others make room for.", zhHans: "新增的班级，必要时其他班级为其调整。"),
            valueName: "code"),
        transform: Code.parsed)
    var addCohort: Code?

    @Option(
        help: ArgumentHelp(
            .said(en: "The first day of an absence or loss.", zhHans: "缺席或不可用的开始日期。"), valueName: "day"),
        transform: Day.parsed)
    var from: Day?

    @Option(
        help: ArgumentHelp(
            .said(en: "The last day (default: the first).", zhHans: "结束日期（默认：与开始日期相同）。"), valueName: "day"),
        transform: Day.parsed)
    var to: Day?

    @Flag(help: ArgumentHelp(.said(en: "Make the changes.", zhHans: "执行调整。")))
    var apply = false

    func validate() throws {
        let named = [trainerOut, roomLost, cancel, addCohort].compactMap(\.self)
        guard named.count == 1 else {
            throw ValidationError(
                .said(
                    en: "Give one of --trainer-out, --room-lost, --cancel and --add-cohort.",
                    zhHans: "请填写 --trainer-out、--room-lost、--cancel、--add-cohort 之一。"))
        }
        let needsDays = trainerOut != nil || roomLost != nil
        guard needsDays == (from != nil), needsDays || to == nil else {
            throw ValidationError(
                .said(
                    en: "--trainer-out and --room-lost need --from; --cancel and --add-cohort take no days.",
                    zhHans: "--trainer-out 和 --room-lost 须填写 --from；--cancel 和 --add-cohort 不需要日期。"))
        }
    }

    private func disruption() throws -> Disruption? {
        if let cancel { return .sessionCancelled(cancel) }
        if let addCohort { return .cohortAdded(addCohort) }
        guard let from else { return nil }
        let last = to ?? from
        guard from <= last else { throw ScheduleError.endsBeforeItStarts(from: from, to: last) }
        return trainerOut.map { .trainerOut($0, from...last) } ?? roomLost.map { .roomLost($0, from...last) }
    }

    func run() throws {
        guard let disruption = try disruption() else { return }
        let repair = try database.service().repairSchedule(
            after: disruption, isApplied: apply, by: database.actor)
        try Listing(
            changes: repair.changes.map { change in
                RelocationRow(
                    change.new.code.text, was: change.old.map(SessionRow.init), willBe: SessionRow(change.new)
                )
            },
            emptiness: .said(en: "Nothing can be mended.", zhHans: "没有可以调整的课次。")
        ).print(asJSON: output.json)
        guard !output.json else { return }
        if !repair.changes.isEmpty { print(toBeTold(repair)) }
        if !repair.stuck.isEmpty {
            let names = repair.stuck.map(\.text).joined(separator: .said(en: ", ", zhHans: "、"))
            print(String.said(en: "No place: session \(names).", zhHans: "没有可选安排：课次 \(names)。"))
        }
        if !apply {
            print(String.said(en: "Nothing was changed yet: --apply does it.", zhHans: "尚未写入：加 --apply 执行。"))
        }
        guard repair.stuck.isEmpty else { throw Failure.refused }
    }

    private func toBeTold(_ repair: ScheduleRepair) -> String {
        let cohorts = Set(repair.changes.map(\.cohort.text)).sorted()
        let trainers = Set(repair.changes.flatMap { [$0.old?.trainers, $0.new.trainers] }.compactMap(\.self))
            .sorted()
        let joint = String.said(en: ", ", zhHans: "、")
        return .said(
            en:
                "To be told: cohorts \(cohorts.joined(separator: joint)); trainers \(trainers.joined(separator: joint)).",
            zhHans: "须通知：班级\(cohorts.joined(separator: joint))；讲师\(trainers.joined(separator: joint))。")
    }
}
