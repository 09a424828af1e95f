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

    @Flag(help: ArgumentHelp(.said(en: "What a marker judges its essays by.", zhHans: "显示论述题的评分标准。")))
    var marking = false

    func run() throws {
        let form = try shownForm()
        if output.json { return try printJSON(form) }
        print(FormDescription(form: form).text)
    }

    private func shownForm() throws -> Form {
        let registry = try Registry.linked()
        guard cohort == nil, registry.assessment(assessment) != nil else {
            return try database.service().form(of: assessment, in: cohort, isForMarker: marking)
        }
        // A module's questions are shown without any database being there.
        return try TrainingService.onThisMachine(store: .inMemory(), registry: registry)
            .form(of: assessment, isForMarker: marking)
    }
}
