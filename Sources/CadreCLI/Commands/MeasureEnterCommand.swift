import ArgumentParser
import CadreModel
import CadreService

/// `cadre evaluate measure enter CODE --cohort C [--about NAME] [--before N] [--after N]`
struct MeasureEnterCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "enter",
            abstract: .said(
                en: "Enter what a measure was before a course and after it.", zhHans: "录入指标的训前、训后数值。"),
            discussion: .said(
                en: """
                    A value that stands there is corrected; the audit log keeps what it was.
                    Example: cadre evaluate measure enter renewal --cohort SM-2026-1 --about 西安恒拓 --before 60 --after 75
                    """,
                zhHans: """
                    已有数值将被更正，操作日志保留原值。
                    示例：cadre evaluate measure enter renewal --cohort SM-2026-1 --about 西安恒拓 --before 60 --after 75
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var entry: MeasureEntryOptions

    @Option(
        help: ArgumentHelp(.said(en: "The value before.", zhHans: "训前数值。"), valueName: "number"),
        transform: BusinessMeasure.parsed)
    var before: Double?

    @Option(
        help: ArgumentHelp(.said(en: "The value after.", zhHans: "训后数值。"), valueName: "number"),
        transform: BusinessMeasure.parsed)
    var after: Double?

    func run() throws {
        try database.service().enterMeasure(
            entry.code, of: entry.cohort, about: entry.about, before: before, after: after,
            by: database.actor)
        print(String.said(en: "Entered.", zhHans: "已录入。"))
    }
}

/// Which measure of which cohort, and about what.
struct MeasureEntryOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(.said(en: "The measure's code.", zhHans: "指标编号。")), transform: Code.parsed)
    var code: Code

    @Option(
        help: ArgumentHelp(
            .said(en: "The cohort whose course is judged by it.", zhHans: "所评估的班级。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code

    @Option(
        help: ArgumentHelp(
            .said(
                en: "A learner, dealer, account or team (default: the cohort as a whole).",
                zhHans: "学员、代理商、客户或团队（默认：全班）。"), valueName: "name"))
    var about: String?
}
