import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre evaluate follow-ups COHORT [--on DAY] [--all] [--chase [--every DAYS]]`
struct EvaluateFollowUpsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "follow-ups",
            abstract: .said(
                en: "Who still has to say what has become of it, and write to them.",
                zhHans: "查看训后跟踪的待填名单，并发送催办。"),
            discussion: .said(
                en: """
                    A message each is left in the outbox for whoever is due or overdue; not again within seven days.
                    Example: cadre evaluate follow-ups SM-2026-1 --chase
                    """,
                zhHans: """
                    催办时为每份到期或逾期的问卷在发件箱写入一条消息，七天内不重复。
                    示例：cadre evaluate follow-ups SM-2026-1 --chase
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    @OptionGroup var asOf: AsOfOption

    @Flag(help: ArgumentHelp(.said(en: "Those that are answered too.", zhHans: "同时列出已填写的。")))
    var all = false

    @Flag(help: ArgumentHelp(.said(en: "Write to whoever is due or overdue.", zhHans: "向到期和逾期者发送催办。")))
    var chase = false

    @Option(
        help: ArgumentHelp(
            .said(en: "Days before somebody is written to again (default: 7).", zhHans: "再次催办的间隔天数（默认：7）。"),
            valueName: "days"))
    var every = 7

    func validate() throws {
        guard every < 1 else { return }
        throw ValidationError(
            .said(en: "--every takes a number of days, at least 1.", zhHans: "--every 应为天数，至少为 1。"))
    }

    func run() throws {
        let service = try database.service()
        let written =
            chase
            ? try service.chaseFollowUps(of: cohort, on: asOf.on, every: every, by: database.actor) : nil
        let (day, forms) = try service.followUps(of: cohort, on: asOf.on)
        let rows = forms.filter { all || !$0.isAnswered }.map { FollowUpRow($0, on: day) }
        if output.json {
            return try printJSON(FollowUpsDocument(asOf: day, forms: rows, messagesWritten: written))
        }
        try Listing(
            rows: rows,
            columns: [
                .init(en: "learner", zhHans: "学员", { $0.learner }),
                .init(en: "questionnaire", zhHans: "问卷", { $0.assessment }),
                .init(en: "filled in by", zhHans: "填写人", { $0.person ?? "–" }),
                .init(en: "from", zhHans: "起", { $0.from ?? "–" }),
                .init(en: "until", zhHans: "止", { $0.until ?? "–" }),
                .init(en: "state", zhHans: "状态", { $0.title.spoken }),
                .init(en: "written to", zhHans: "上次催办", { $0.requestedOn ?? "" }),
            ],
            emptiness: .said(en: "Nothing is outstanding.", zhHans: "没有待填写的问卷。")
        ).print(asJSON: false)
        let answered = forms.count(where: \.isAnswered)
        print(
            String.said(
                en: "\(answered) of \(forms.count) answered, as of \(day).",
                zhHans: "截至 \(day)，共 \(forms.count) 份，已填写 \(answered) 份。"))
        guard let written else { return }
        print(String.said(en: "Messages written: \(written).", zhHans: "已写入 \(written) 条催办消息。"))
    }
}

private struct FollowUpsDocument: Encodable {
    let asOf: Day
    let forms: [FollowUpRow]
    /// Missing where nobody was to be written to.
    let messagesWritten: Int?
}

private struct FollowUpRow: Encodable {
    let learner: String
    let assessment: String
    let respondent: Respondent
    let person: String?
    let from: String?
    let until: String?
    let state: FollowUp.State
    let requestedOn: String?
    let title: LocalizedText

    init(_ form: FollowUp, on day: Day) {
        learner = form.learner.name
        assessment = form.assessment.text
        respondent = form.respondent
        person = form.person?.name
        from = form.window?.lowerBound.description
        until = form.window?.upperBound.description
        state = form.state(on: day)
        requestedOn = form.requestedOn?.description
        title = state.title
    }

    private enum CodingKeys: CodingKey {
        case learner, assessment, respondent, person, from, until, state, requestedOn
    }
}
