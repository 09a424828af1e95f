import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre equipment list [--site CODE]`
struct EquipmentListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "List the equipment.", zhHans: "列出器材。"),
            discussion: .said(
                en: "Example: cadre equipment list --site BJ",
                zhHans: "示例：cadre equipment list --site BJ"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Option(
        help: ArgumentHelp(.said(en: "Only at this site.", zhHans: "仅限该场地。"), valueName: "code"),
        transform: Code.parsed)
    var site: Code?

    func run() throws {
        try Listing(
            rows: database.service().equipment(at: site).map(EquipmentRow.init),
            columns: [
                .init(en: "code", zhHans: "编号", { $0.code }),
                .init(en: "name", zhHans: "名称", { $0.name }),
                .init(en: "quantity", zhHans: "数量", isNumber: true, { "\($0.quantity)" }),
            ],
            emptiness: .said(en: "There is no equipment yet.", zhHans: "还没有器材。")
        ).print(asJSON: output.json)
    }
}

private struct EquipmentRow: Encodable {
    let code: String
    let name: String
    let quantity: Int

    init(_ equipment: Equipment) {
        code = equipment.code.text
        name = equipment.name
        quantity = equipment.quantity
    }
}
