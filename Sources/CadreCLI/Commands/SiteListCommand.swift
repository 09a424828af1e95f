import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre site list`
struct SiteListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "List the sites.", zhHans: "列出场地。"),
            discussion: .said(
                en: "Example: cadre site list --json",
                zhHans: "示例：cadre site list --json"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    func run() throws {
        let service = try database.service()
        try Listing(
            rows: service.sites().map { try SiteRow($0, hours: service.calendar(of: $0.code).hours) },
            columns: [
                .init(en: "code", zhHans: "编号", { $0.code }),
                .init(en: "name", zhHans: "名称", { $0.name }),
                .init(en: "zone", zhHans: "时区", { $0.zone }),
                .init(en: "hours", zhHans: "工作时间", { $0.hours }),
                .init(en: "address", zhHans: "地址", { $0.address ?? "" }),
            ],
            emptiness: .said(en: "There are no sites yet.", zhHans: "还没有场地。")
        ).print(asJSON: output.json)
    }
}

private struct SiteRow: Encodable {
    let code: String
    let name: String
    let zone: String
    let hours: String
    let address: String?

    init(_ site: Site, hours: [WeeklyHours]) {
        code = site.code.text
        name = site.name
        zone = site.zone
        self.hours = hours.spoken
        address = site.address
    }
}
