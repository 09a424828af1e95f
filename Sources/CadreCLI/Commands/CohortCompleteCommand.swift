import ArgumentParser
import CadreModel
import CadreService

/// `cadre cohort complete CODE`
struct CohortCompleteCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "complete",
            abstract: .said(en: "Declare a cohort completed: its results are final.", zhHans: "结班：成绩不再变动。"),
            discussion: .said(
                en: "Example: cadre cohort complete SM-2026-1", zhHans: "示例：cadre cohort complete SM-2026-1"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .cohort, transform: Code.parsed)
    var code: Code

    func run() throws {
        try database.service().completeCohort(code, by: database.actor)
        print(String.said(en: "Cohort \(code) is completed.", zhHans: "班级 \(code) 已结班。"))
    }
}
