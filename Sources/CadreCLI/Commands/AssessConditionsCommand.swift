import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre assess conditions ASSESSMENT --cohort C [--minutes N] [--opens TIME] [--due TIME] [--late …] [--none]`
struct AssessConditionsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "conditions",
            abstract: .said(
                en: "Say how long, from when and until when learners may take an assessment.",
                zhHans: "设置测评的作答时限、开放与截止时间及逾期规则。"),
            discussion: .said(
                en: """
                    Times are those of the cohort's site. Without options the conditions are shown; what is entered from paper \
                    with `assess import` is not bound by them.
                    Example: cadre assess conditions team-management-post --cohort SM-2026-1 --minutes 30 \
                    --due "2026-03-13 18:00" --late 10
                    """,
                zhHans: """
                    时间按班级所在场地的当地时间。不加选项则显示现有设置；用 `assess import` 补录的纸质答卷不受此限。
                    示例：cadre assess conditions team-management-post --cohort SM-2026-1 --minutes 30 \
                    --due "2026-03-13 18:00" --late 10
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(
        help: ArgumentHelp(.said(en: "The assessment's id.", zhHans: "测评标识。")),
        transform: AssessmentID.parsed)
    var assessment: AssessmentID

    @Option(
        help: ArgumentHelp(.said(en: "The cohort's code.", zhHans: "班级编号。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code

    @Option(help: ArgumentHelp(.said(en: "How long an attempt lasts.", zhHans: "每次作答的分钟数。"), valueName: "n"))
    var minutes: Int?

    @Option(
        help: ArgumentHelp(
            .said(
                en: "When attempts may begin: \"2026-03-06 09:00\".", zhHans: "开放时间，例如 \"2026-03-06 09:00\"。"),
            valueName: "time"), transform: WallTime.parsed)
    var opens: WallTime?

    @Option(
        help: ArgumentHelp(
            .said(en: "When answers are due: \"2026-03-13 18:00\".", zhHans: "截止时间，例如 \"2026-03-13 18:00\"。"),
            valueName: "time"), transform: WallTime.parsed)
    var due: WallTime?

    @Option(
        help: ArgumentHelp(
            .said(
                en: "Late answers: refuse, accept, or the per cent of the points that each day begun costs.",
                zhHans: "逾期作答：refuse（不收）、accept（照收），或每逾期一天扣除得分的百分数。"),
            valueName: "refuse|accept|per-cent"), transform: LatePolicy.parsed)
    var late: LatePolicy?

    @Flag(help: ArgumentHelp(.said(en: "Take the conditions back.", zhHans: "取消全部设置。")))
    var none = false

    func validate() throws {
        guard let minutes, !(1...1440).contains(minutes) else { return }
        throw ValidationError(
            .said(
                en: "An attempt cannot last \(minutes) minutes: give 1 to 1440.",
                zhHans: "作答时限不能为 \(minutes) 分钟：请填写 1 至 1440。"))
    }

    func run() throws {
        let service = try database.service()
        let before = try service.attemptConditions(of: assessment, in: cohort)
        var conditions = none ? .none : before
        conditions.minutes = minutes ?? conditions.minutes
        conditions.opens = opens ?? conditions.opens
        conditions.due = due ?? conditions.due
        conditions.late = late ?? conditions.late
        if conditions != before {
            try service.setConditions(conditions, of: assessment, in: cohort, by: database.actor)
        }
        if output.json { return try printJSON(conditions) }
        print("\(assessment): \(conditions.spoken)")
    }
}

extension AttemptConditions {
    fileprivate var spoken: String {
        let parts: [String?] = [
            minutes.map { .said(en: "\($0) minutes", zhHans: "限时 \($0) 分钟") },
            opens.map { .said(en: "from \($0.day) \($0.time)", zhHans: "\($0.day) \($0.time) 开放") },
            due.map { .said(en: "due \($0.day) \($0.time)", zhHans: "\($0.day) \($0.time) 截止") },
            due == nil ? nil : late.title.spoken,
        ]
        let said = parts.compactMap(\.self)
        return said.isEmpty
            ? .said(en: "at any time, for as long as it takes", zhHans: "不限时间")
            : said.joined(separator: .said(en: ", ", zhHans: "，"))
    }
}

extension LatePolicy {
    fileprivate static func parsed(_ text: String) throws -> LatePolicy {
        switch text {
        case "refuse": return .refused
        case "accept": return .accepted
        default:
            guard let percent = Int(text), (1...100).contains(percent) else {
                throw ValidationError(
                    .said(
                        en: "“\(text)” is neither refuse nor accept nor a whole number from 1 to 100.",
                        zhHans: "“\(text)”无效：请填写 refuse、accept 或 1 至 100 的整数。"))
            }
            return .deducts(percentPerDay: percent)
        }
    }
}

extension WallTime {
    fileprivate static func parsed(_ text: String) throws -> WallTime {
        guard let time = WallTime(text) else {
            throw ValidationError(
                .said(
                    en: "“\(text)” is not a time: write \"2026-03-06 09:00\".",
                    zhHans: "“\(text)”不是有效时间：请按 \"2026-03-06 09:00\" 的格式填写。"))
        }
        return time
    }
}
