import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre equipment add CODE NAME --site CODE --quantity N`
struct EquipmentAddCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: .said(en: "Add equipment to a site.", zhHans: "登记器材。"),
            discussion: .said(
                en: "Example: cadre equipment add flipchart 白板架 --site BJ --quantity 4",
                zhHans: "示例：cadre equipment add flipchart 白板架 --site BJ --quantity 4"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(
        help: ArgumentHelp(
            .said(en: "Its kind, as modules name it: flipchart.", zhHans: "器材标识，如 flipchart。")),
        transform: EquipmentCode.parsed)
    var code: EquipmentCode

    @Argument(help: ArgumentHelp(.said(en: "Its name.", zhHans: "名称。")))
    var name: String

    @Option(
        help: ArgumentHelp(.said(en: "Its site.", zhHans: "所在场地。"), valueName: "code"), transform: Code.parsed
    )
    var site: Code

    @Option(help: ArgumentHelp(.said(en: "How many.", zhHans: "数量。"), valueName: "n"))
    var quantity: Int

    func run() throws {
        try database.service().addEquipment(
            code, at: site, name: name, quantity: quantity, by: database.actor)
        print(String.said(en: "Added \(quantity) × \(code).", zhHans: "已登记 \(code) × \(quantity)。"))
    }
}
