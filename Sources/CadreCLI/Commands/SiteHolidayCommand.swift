import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre site holiday DAY NAME [--site CODE]`, `cadre site holiday DAY --remove [--site CODE]`
struct SiteHolidayCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "holiday",
            abstract: .said(
                en: "Declare a day a holiday, or an ordinary day again.", zhHans: "登记或撤销节假日。"),
            discussion: .said(
                en: "Example: cadre site holiday 2026-10-01 国庆节",
                zhHans: "示例：cadre site holiday 2026-10-01 国庆节"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The day.", zhHans: "日期。")), transform: Day.parsed)
    var day: Day

    @Argument(help: ArgumentHelp(.said(en: "Its name.", zhHans: "名称。")))
    var name: String?

    @Flag(
        help: ArgumentHelp(
            .said(
                en: "Take out what was declared of the day, a working day in exchange too.",
                zhHans: "撤销该日的节假日或调休登记。")))
    var remove = false

    @Option(
        help: ArgumentHelp(.said(en: "Only at this site.", zhHans: "仅限该场地。"), valueName: "code"),
        transform: Code.parsed)
    var site: Code?

    func validate() throws {
        guard remove != (name == nil) else { return }
        throw ValidationError(
            .said(en: "Give either the holiday's name or --remove.", zhHans: "请填写节假日名称，或使用 --remove。"))
    }

    func run() throws {
        guard let name else {
            try database.service().withdrawException(on: day, at: site, by: database.actor)
            return print(String.said(en: "\(day) is an ordinary day again.", zhHans: "已撤销 \(day) 的登记。"))
        }
        try database.service().declare(
            CalendarException(day: day, kind: .holiday, name: name), at: site, by: database.actor)
        print(String.said(en: "\(day) is a holiday: \(name).", zhHans: "\(day) 已登记为节假日：\(name)。"))
    }
}
