import ArgumentParser
import CadreKit
import CadreModel
import CadreRegistry
import CadreService
import CadreStore

/// `cadre assess show ASSESSMENT [--cohort C] [--json]`
struct AssessShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(
                en: "Show an assessment's questions without their keys.", zhHans: "查看测评题目（不含答案）。"),
            discussion: .said(
                en: "Example: cadre assess show team-management-post --cohort SM-2026-1",
                zhHans: "示例：cadre assess show team-management-post --cohort SM-2026-1"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(
        help: ArgumentHelp(.said(en: "The assessment's id.", zhHans: "测评标识。")),
        transform: AssessmentID.parsed)
    var assessment: AssessmentID

    @Option(
        help: ArgumentHelp(
            .said(
                en: "The cohort whose questions to show (default: the linked module's).",
                zhHans: "按该班级开班时的内容显示（默认：程序中的最新内容）。"),
            valueName: "code"),
        transform: Code.parsed)
    var cohort: Code?

    func run() throws {
        let form = try cohort == nil ? linkedForm() : database.service().form(of: assessment, in: cohort)
        if output.json { return try printJSON(form) }
        print(FormDescription(form: form).text)
    }

    /// A module's questions are shown without any database being there.
    private func linkedForm() throws -> Form {
        try TrainingService.onThisMachine(store: .inMemory(), registry: .linked()).form(of: assessment)
    }
}
