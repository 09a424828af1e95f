import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre site add CODE NAME`
struct SiteAddCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: .said(en: "Add a site.", zhHans: "添加场地。"),
            discussion: .said(
                en: "Example: cadre site add BJ 北京培训中心 --hours mon-fri=09:00-12:30,13:30-18:00",
                zhHans: "示例：cadre site add BJ 北京培训中心 --hours mon-fri=08:30-12:30,13:30-17:30"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "A short code: BJ.", zhHans: "编号，如 BJ。")), transform: Code.parsed)
    var code: Code

    @Argument(help: ArgumentHelp(.said(en: "Its name.", zhHans: "名称。")))
    var name: String

    @Option(help: ArgumentHelp(.said(en: "IANA time zone.", zhHans: "IANA 时区。")))
    var zone: String = "Asia/Shanghai"

    @Option(help: ArgumentHelp(.said(en: "Postal address.", zhHans: "地址。")))
    var address: String?

    @Option(
        help: ArgumentHelp(
            .said(
                en: "Working hours (default: Monday to Friday, 08:30-12:30 and 13:30-17:30).",
                zhHans: "工作时间（默认：周一至周五 08:30-12:30、13:30-17:30）。"), valueName: "hours"),
        transform: [WeeklyHours].parsed)
    var hours: [WeeklyHours]?

    @Option(
        help: ArgumentHelp(
            .said(en: "Sessions start on multiples of so many minutes.", zhHans: "排课的时间单位（分钟）。"),
            valueName: "minutes"))
    var period: Int = 30

    func run() throws {
        let usual = try [WeeklyHours].parsed("mon-fri=08:30-12:30,13:30-17:30")
        try database.service(creating: true).addSite(
            code, name: name, address: address, zone: zone, periodMinutes: period, hours: hours ?? usual,
            by: database.actor)
        print(String.said(en: "Added site \(code).", zhHans: "已添加场地 \(code)。"))
    }
}
