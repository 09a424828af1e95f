import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre unit list`
struct UnitListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "List the organisation units.", zhHans: "列出组织单位。"),
            discussion: .said(
                en: "Example: cadre unit list --json",
                zhHans: "示例：cadre unit list --json"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    func run() throws {
        let units = try database.service().organisationUnits()
        let codes = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.code.text) })
        try Listing(
            rows: units.map { UnitRow($0, parent: $0.parent.flatMap { codes[$0] }) },
            columns: [
                .init(en: "code", zhHans: "编号", { $0.code }),
                .init(en: "name", zhHans: "名称", { $0.name }),
                .init(en: "kind", zhHans: "类型", { $0.kind }),
                .init(en: "part of", zhHans: "上级", { $0.parent ?? "" }),
            ],
            emptiness: .said(en: "There are no units yet.", zhHans: "还没有组织单位。")
        ).print(asJSON: output.json)
    }
}

private struct UnitRow: Encodable {
    let code: String
    let name: String
    let kind: String
    let parent: String?

    init(_ unit: OrganisationUnit, parent: String?) {
        code = unit.code.text
        name = unit.name
        kind = unit.kind.rawValue
        self.parent = parent
    }
}
