import ArgumentParser
import CadreDocuments
import CadreModel
import CadreService

/// `cadre evaluate trend PROGRAMME [--markdown | --json]`
struct EvaluateTrendCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trend",
            abstract: .said(
                en: "A programme's cohorts one below the other, on all four levels.",
                zhHans: "同一方案各期班级的四级评估对比。"),
            discussion: .said(
                en: "Example: cadre evaluate trend SM", zhHans: "示例：cadre evaluate trend SM"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(
        help: ArgumentHelp(.said(en: "The programme's code.", zhHans: "方案编号。")), transform: Code.parsed)
    var programme: Code

    @Flag(help: ArgumentHelp(.said(en: "In Markdown.", zhHans: "输出 Markdown。")))
    var markdown = false

    func run() throws {
        let evaluations = try database.service().trend(of: programme)
        if output.json { return try printJSON(evaluations.map(EvaluationDocument.init)) }
        let document = TrendReport(of: programme, evaluations, in: .ofThisRun).document
        print(markdown ? document.markdown : document.plainText, terminator: "")
    }
}
