import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre site workday DAY NAME --like WEEKDAY [--site CODE]`
struct SiteWorkdayCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "workday",
            abstract: .said(en: "Declare a day worked in exchange for a holiday.", zhHans: "登记调休工作日。"),
            discussion: .said(
                en: "Example: cadre site workday 2026-10-10 国庆调休 --like fri",
                zhHans: "示例：cadre site workday 2026-10-10 国庆调休 --like fri"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The day.", zhHans: "日期。")), transform: Day.parsed)
    var day: Day

    @Argument(help: ArgumentHelp(.said(en: "Its name.", zhHans: "名称。")))
    var name: String

    @Option(
        help: ArgumentHelp(.said(en: "The weekday whose hours it has.", zhHans: "按星期几的工作时间上班。")),
        transform: Weekday.parsed)
    var like: Weekday = .mon

    @Option(
        help: ArgumentHelp(.said(en: "Only at this site.", zhHans: "仅限该场地。"), valueName: "code"),
        transform: Code.parsed)
    var site: Code?

    func run() throws {
        try database.service().declare(
            CalendarException(day: day, kind: .workingDay(as: like.number), name: name), at: site,
            by: database.actor)
        print(
            String.said(
                en: "\(day) is worked like \(like.rawValue): \(name).", zhHans: "\(day) 已登记为调休工作日：\(name)。"))
    }

    enum Weekday: String, CaseIterable {
        case mon, tue, wed, thu, fri, sat, sun

        /// 1 is Monday.
        var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
    }
}
