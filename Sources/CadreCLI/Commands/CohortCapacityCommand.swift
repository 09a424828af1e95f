import ArgumentParser
import CadreModel
import CadreService

/// `cadre cohort capacity CODE N`
struct CohortCapacityCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "capacity",
            abstract: .said(en: "Give a cohort more or fewer places.", zhHans: "调整班级名额。"),
            discussion: .said(
                en: "Example: cadre cohort capacity SM-2026-1 14",
                zhHans: "示例：cadre cohort capacity SM-2026-1 14"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: .cohort, transform: Code.parsed)
    var code: Code

    @Argument(help: ArgumentHelp(.said(en: "Places.", zhHans: "名额。")))
    var places: Int

    func run() throws {
        let promotion = try database.service().changeCapacity(of: code, to: places, by: database.actor)
        print(String.said(en: "Cohort \(code) has \(places) places.", zhHans: "班级 \(code) 的名额为 \(places)。"))
        promotion.report(in: code)
    }
}
