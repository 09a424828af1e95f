import ArgumentParser
import CadreModel
import CadreService

/// `cadre schedule show COHORT`
struct ScheduleShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(en: "Show a cohort's sessions.", zhHans: "查看班级的课程表。"),
            discussion: .said(
                en: "Example: cadre schedule show SM-2026-1 --json",
                zhHans: "示例：cadre schedule show SM-2026-1 --json"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: .cohort, transform: Code.parsed)
    var cohort: Code

    func run() throws {
        try Listing(sessions: database.service().schedule(of: cohort)).print(asJSON: output.json)
    }
}
