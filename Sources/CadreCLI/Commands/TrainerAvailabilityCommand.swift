import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre trainer availability CODE [--hours HOURS | --off DAY | --on DAY | --clear DAY] [--from TIME] [--to TIME]`
struct TrainerAvailabilityCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "availability",
            abstract: .said(en: "Show or change when a trainer is there.", zhHans: "查看或调整讲师的可授课时间。"),
            discussion: .said(
                en: "Example: cadre trainer availability T-CHEN --off 2026-03-04 --reason 出差",
                zhHans: "示例：cadre trainer availability T-CHEN --off 2026-03-04 --reason 出差"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The trainer.", zhHans: "讲师编号。")), transform: Code.parsed)
    var code: Code

    @Option(
        help: ArgumentHelp(.said(en: "New weekly hours.", zhHans: "新的每周可授课时间。"), valueName: "hours"),
        transform: [WeeklyHours].parsed)
    var hours: [WeeklyHours]?

    @Option(
        help: ArgumentHelp(.said(en: "A day away.", zhHans: "请假日期。"), valueName: "day"), transform: Day.parsed
    )
    var off: Day?

    @Option(
        help: ArgumentHelp(
            .said(en: "A day there against the weekly hours.", zhHans: "额外可授课的日期。"), valueName: "day"),
        transform: Day.parsed)
    var on: Day?

    @Option(
        help: ArgumentHelp(
            .said(
                en: "A day on which the weekly hours hold again.", zhHans: "恢复每周时间的日期（撤销请假或加班）。"),
            valueName: "day"), transform: Day.parsed)
    var clear: Day?

    @Option(
        help: ArgumentHelp(
            .said(en: "From this time (default: all day).", zhHans: "开始时间（默认全天）。"), valueName: "time"),
        transform: ClockTime.parsed)
    var from: ClockTime?

    @Option(
        help: ArgumentHelp(
            .said(en: "To this time (default: all day).", zhHans: "结束时间（默认全天）。"), valueName: "time"),
        transform: ClockTime.parsed)
    var to: ClockTime?

    @Option(help: ArgumentHelp(.said(en: "Why.", zhHans: "原因。")))
    var reason: String?

    func validate() throws {
        guard [hours != nil, off != nil, on != nil, clear != nil].count(where: { $0 }) <= 1 else {
            throw ValidationError(
                .said(
                    en: "Give one of --hours, --off, --on and --clear.",
                    zhHans: "--hours、--off、--on、--clear 只能指定一个。"))
        }
        guard (from?.minuteOfDay ?? 0) < (to?.minuteOfDay ?? 1440) else {
            throw ValidationError(.said(en: "--to is not after --from.", zhHans: "--to 必须晚于 --from。"))
        }
    }

    func run() throws {
        let service = try database.service()
        if let hours { try service.setHours(hours, of: code, by: database.actor) }
        let minutes = (from?.minuteOfDay ?? 0)..<(to?.minuteOfDay ?? 1440)
        if let clear {
            try service.clearExceptions(on: clear, minutes: minutes, of: code, by: database.actor)
        }
        if let day = off ?? on {
            try service.addException(
                DatedException(day: day, minutes: minutes, isAvailable: on != nil, reason: reason), of: code,
                by: database.actor)
        }
        let (trainer, weekly, exceptions) = try service.availability(of: code)
        let rows = exceptions.map(ExceptionRow.init)
        if output.json { return try printJSON(Availability(hours: weekly.spoken, exceptions: rows)) }
        let habit =
            weekly.isEmpty ? String.said(en: "whenever the site works", zhHans: "与场地工作时间一致") : weekly.spoken
        print("\(trainer.name): \(habit)")
        try Listing(
            rows: rows,
            columns: [
                .init(en: "day", zhHans: "日期", { $0.day }),
                .init(en: "time", zhHans: "时间", { "\($0.from)–\($0.to)" }),
                .init(en: "there", zhHans: "可授课", { $0.isAvailable ? "+" : "–" }),
                .init(en: "reason", zhHans: "原因", { $0.reason ?? "" }),
            ],
            emptiness: .said(en: "No dates differ.", zhHans: "没有特殊日期。")
        ).print(asJSON: false)
    }
}

private struct Availability: Encodable {
    let hours: String
    let exceptions: [ExceptionRow]
}

private struct ExceptionRow: Encodable {
    let day: String
    let from: String
    let to: String
    let isAvailable: Bool
    let reason: String?

    init(_ exception: DatedException) {
        day = exception.day.description
        from = ClockTime(minuteOfDay: exception.minutes.lowerBound)?.description ?? ""
        to = ClockTime(minuteOfDay: exception.minutes.upperBound)?.description ?? "24:00"
        isAvailable = exception.isAvailable
        reason = exception.reason
    }
}
