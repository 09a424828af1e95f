import ArgumentParser
import CadreDocuments
import CadreModel
import CadreService

/// `cadre evaluate [report] COHORT [--on DAY] [--markdown | --json]`
struct EvaluateReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report",
            abstract: .said(en: "A cohort's course on four levels.", zhHans: "一个班级的四级评估报告。"),
            discussion: .said(
                en: "Example: cadre evaluate report SM-2026-1 --markdown",
                zhHans: "示例：cadre evaluate report SM-2026-1 --markdown"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    @OptionGroup var asOf: AsOfOption

    @Flag(help: ArgumentHelp(.said(en: "In Markdown.", zhHans: "输出 Markdown。")))
    var markdown = false

    func run() throws {
        let evaluation = try database.service().evaluation(of: cohort, on: asOf.on)
        if output.json { return try printJSON(EvaluationDocument(evaluation)) }
        let document = EvaluationReport(of: evaluation, in: .ofThisRun).document
        print(markdown ? document.markdown : document.plainText, terminator: "")
    }
}

/// `--on` for commands that say what is due.
struct AsOfOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            .said(en: "As of this day (default: today).", zhHans: "统计截止日期（默认：今天）。"), valueName: "day"),
        transform: Day.parsed)
    var on: Day?
}
