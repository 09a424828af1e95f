import ArgumentParser
import CadreModel
import CadreService

/// `cadre cohort cancel CODE`
struct CohortCancelCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cancel",
            abstract: .said(en: "Call a cohort off, its published sessions too.", zhHans: "取消班级及其已发布的课次。"),
            discussion: .said(
                en: "Example: cadre cohort cancel SM-2026-1", zhHans: "示例：cadre cohort cancel SM-2026-1"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .cohort, transform: Code.parsed)
    var code: Code

    func run() throws {
        try database.service().cancelCohort(code, by: database.actor)
        print(String.said(en: "Cohort \(code) is cancelled.", zhHans: "班级 \(code) 已取消。"))
    }
}
