import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre assess accommodate PERSON --cohort C [--assessment A] --extra-time PER-CENT --reason TEXT`
struct AssessAccommodateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "accommodate",
            abstract: .said(
                en: "Grant one learner extra time in timed assessments.", zhHans: "为个别学员延长限时测评的时间。"),
            discussion: .said(
                en: """
                    25 makes 75 minutes of 60; 0 takes it back.
                    Example: cadre assess accommodate XS003 --cohort SM-2026-1 --extra-time 25 --reason "Broken wrist"
                    """,
                zhHans: """
                    25 即 60 分钟延长为 75 分钟；填 0 取消。
                    示例：cadre assess accommodate XS003 --cohort SM-2026-1 --extra-time 25 --reason "手腕骨折"
                    """))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .person)
    var person: String

    @Option(
        help: ArgumentHelp(.said(en: "The learner's cohort.", zhHans: "学员所在班级。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code

    @Option(
        help: ArgumentHelp(
            .said(en: "In this assessment only (default: in all).", zhHans: "仅限该测评（默认：全部测评）。"),
            valueName: "id"), transform: AssessmentID.parsed)
    var assessment: AssessmentID?

    @Option(
        help: ArgumentHelp(
            .said(en: "Per cent of the time that others have, 0 to 300.", zhHans: "在规定时间之外延长的百分比，0 至 300。"),
            valueName: "per-cent"))
    var extraTime: Int

    @Option(help: ArgumentHelp(.said(en: "Why; it is kept.", zhHans: "理由（存档）。"), valueName: "text"))
    var reason: String

    func validate() throws {
        guard !(0...300).contains(extraTime) else { return }
        throw ValidationError(
            .said(
                en: "Extra time cannot be \(extraTime) %: give 0 to 300.",
                zhHans: "延长时间不能为 \(extraTime)%：请填写 0 至 300。"))
    }

    func run() throws {
        let name = try database.service().accommodate(
            person, in: cohort, with: Accommodation(assessment: assessment, extraTime: extraTime),
            reason: reason, by: database.actor)
        print(
            extraTime == 0
                ? String.said(en: "\(name): no extra time any more.", zhHans: "\(name)：已取消延长时间。")
                : String.said(en: "\(name): \(extraTime) % more time.", zhHans: "\(name)：时间延长 \(extraTime)%。")
        )
    }
}
