import ArgumentParser
import CadreModel
import CadreService

/// `cadre site add CODE NAME`
struct SiteAddCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: .said(en: "Add a site.", zhHans: "添加场地。"),
            discussion: .said(
                en:
                    "Example: cadre site add BJ 北京培训中心 --zone Asia/Shanghai --hours mon-fri=09:00-12:00,13:00-17:30",
                zhHans:
                    "示例：cadre site add BJ 北京培训中心 --zone Asia/Shanghai --hours mon-fri=09:00-12:00,13:00-17:30"
            ))
    }

    @OptionGroup var database: DatabaseOptions
    @Argument(help: ArgumentHelp(.said(en: "A short code: BJ.", zhHans: "编号，如 BJ。")), transform: Code.parsed)
    var code: Code
    @Argument(help: ArgumentHelp(.said(en: "Its name.", zhHans: "名称。"))) var name: String
    @Option(help: ArgumentHelp(.said(en: "IANA time zone.", zhHans: "IANA 时区。"))) var zone = "Asia/Shanghai"
    @Option(help: ArgumentHelp(.said(en: "Postal address.", zhHans: "地址。"))) var address: String?
    @Option(
        help: ArgumentHelp(
            .said(en: "Sessions start on multiples of so many minutes.", zhHans: "排课的时间单位（分钟）。")))
    var period = 30

    func run() throws {
        let hours = (1...5).flatMap { day in
            [WeeklyHours(weekday: day, minutes: 540..<720), WeeklyHours(weekday: day, minutes: 780..<1050)]
        }
        try database.service(creating: true).addSite(
            code, name: name, address: address, zone: zone, periodMinutes: period, hours: hours,
            by: database.actor)
        print(String.said(en: "Added site \(code).", zhHans: "已添加场地 \(code)。"))
    }
}
