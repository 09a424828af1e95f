import ArgumentParser
import CadreDocuments
import CadreKit
import CadreModel
import CadreService

/// `cadre gradebook [show] COHORT [--json]`
struct GradebookShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(en: "Show a cohort's results and who passes.", zhHans: "查看班级成绩册及合格情况。"),
            discussion: .said(
                en: "Example: cadre gradebook show SM-2026-1 --json",
                zhHans: "示例：cadre gradebook show SM-2026-1 --json"
            )
        )
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    func run() throws {
        let service = try database.service()
        let gradebook = try service.gradebook(of: cohort)
        if output.json { return try printJSON(GradebookDocument(gradebook)) }
        try Listing(gradebook.rule, of: service.assessments(of: cohort)).print(asJSON: false)
        let rule = GradebookRuleDescription(rule: gradebook.rule, language: .ofThisRun)
        print("\n\(rule.sentences.joined(separator: "\n"))\n")
        try Listing(gradebook).print(asJSON: false)
    }
}
