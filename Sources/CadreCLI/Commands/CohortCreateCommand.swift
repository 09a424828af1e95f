import ArgumentParser
import CadreModel
import CadreService

/// `cadre cohort create CODE --programme CODE --site CODE --starts DAY`
struct CohortCreateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "create",
            abstract: .said(en: "Open a cohort on a programme.", zhHans: "按培训方案开班。"),
            discussion: .said(
                en:
                    "Example: cadre cohort create SM-2026-1 --programme SM --site BJ --starts 2026-03-02 --capacity 12",
                zhHans:
                    "示例：cadre cohort create SM-2026-1 --programme SM --site BJ --starts 2026-03-02 --capacity 12"
            ))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(
        help: ArgumentHelp(.said(en: "The new cohort's code.", zhHans: "新班级的编号。")), transform: Code.parsed)
    var code: Code

    @Option(
        help: ArgumentHelp(.said(en: "The programme's code.", zhHans: "方案编号。"), valueName: "code"),
        transform: Code.parsed)
    var programme: Code

    @Option(
        help: ArgumentHelp(.said(en: "Where it is held.", zhHans: "授课场地。"), valueName: "code"),
        transform: Code.parsed)
    var site: Code

    @Option(
        help: ArgumentHelp(.said(en: "Its first day.", zhHans: "开班日期。"), valueName: "day"),
        transform: Day.parsed)
    var starts: Day

    @Option(
        help: ArgumentHelp(.said(en: "Its last day.", zhHans: "结束日期。"), valueName: "day"),
        transform: Day.parsed)
    var ends: Day?

    @Option(help: ArgumentHelp(.said(en: "Places.", zhHans: "名额。"), valueName: "n"))
    var capacity = 12

    @Option(help: ArgumentHelp(.said(en: "Its title (default: the programme's).", zhHans: "班级名称（默认与方案同名）。")))
    var title: String?

    func run() throws {
        try database.service().createCohort(
            code, of: programme, at: site, title: title, startsOn: starts, endsOn: ends, capacity: capacity,
            by: database.actor)
        print(String.said(en: "Opened cohort \(code).", zhHans: "已开设班级 \(code)。"))
    }
}
