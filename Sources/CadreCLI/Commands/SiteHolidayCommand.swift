import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre site holiday DAY NAME [--site CODE]`
struct SiteHolidayCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "holiday",
            abstract: .said(en: "Declare a day a holiday.", zhHans: "登记节假日。"),
            discussion: .said(
                en: "Example: cadre site holiday 2026-10-01 国庆节",
                zhHans: "示例：cadre site holiday 2026-10-01 国庆节"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The day.", zhHans: "日期。")), transform: Day.parsed)
    var day: Day

    @Argument(help: ArgumentHelp(.said(en: "Its name.", zhHans: "名称。")))
    var name: String

    @Option(
        help: ArgumentHelp(.said(en: "Only at this site.", zhHans: "仅限该场地。"), valueName: "code"),
        transform: Code.parsed)
    var site: Code?

    func run() throws {
        try database.service().declare(
            CalendarException(day: day, kind: .holiday, name: name), at: site, by: database.actor)
        print(String.said(en: "\(day) is a holiday: \(name).", zhHans: "\(day) 已登记为节假日：\(name)。"))
    }
}
