import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre gradebook COHORT [--json]`
struct GradebookCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "gradebook",
            abstract: .said(en: "Show a cohort's results and who passes.", zhHans: "查看班级成绩册及合格情况。"),
            discussion: .said(
                en: "Example: cadre gradebook SM-2026-1 --json", zhHans: "示例：cadre gradebook SM-2026-1 --json"
            )
        )
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The cohort's code.", zhHans: "班级编号。")), transform: Code.parsed)
    var cohort: Code

    func run() throws {
        let service = try database.service()
        let gradebook = try service.gradebook(of: cohort)
        if output.json { return try printJSON(GradebookDocument(gradebook)) }
        try Listing(gradebook.rule, of: service.assessments(of: cohort)).print(asJSON: false)
        print()
        try Listing(gradebook).print(asJSON: false)
    }
}
