import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre unit add CODE NAME`
struct UnitAddCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: .said(en: "Add an organisation unit.", zhHans: "添加组织单位。"),
            discussion: .said(
                en: "Example: cadre unit add ACME 示例科技 --kind client",
                zhHans: "示例：cadre unit add ACME 示例科技 --kind client"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(
        help: ArgumentHelp(.said(en: "A short code: ACME.", zhHans: "编号，如 ACME。")), transform: Code.parsed)
    var code: Code

    @Argument(help: ArgumentHelp(.said(en: "Its name.", zhHans: "名称。")))
    var name: String

    @Option(
        help: ArgumentHelp(.said(en: "client or department.", zhHans: "client（客户公司）或 department（本公司部门）。")),
        transform: OrganisationUnit.Kind.parsed)
    var kind: OrganisationUnit.Kind = .department

    @Option(
        help: ArgumentHelp(.said(en: "The unit it is part of.", zhHans: "上级单位。"), valueName: "code"),
        transform: Code.parsed)
    var parent: Code?

    func run() throws {
        try database.service(creating: true).addUnit(
            code, name: name, kind: kind, below: parent, by: database.actor)
        print(String.said(en: "Added unit \(code).", zhHans: "已添加单位 \(code)。"))
    }
}
