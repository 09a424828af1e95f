import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre bank restore ID`
struct BankRestoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore",
            abstract: .said(en: "Bring a retired question back.", zhHans: "恢复已停用的题目。"),
            discussion: .said(
                en: "Example: cadre bank restore sales-q1", zhHans: "示例：cadre bank restore sales-q1"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The question's id.", zhHans: "题目标识。")), transform: ItemID.parsed)
    var item: ItemID

    func run() throws {
        try database.service().setRetired(false, item, by: database.actor)
        print(String.said(en: "“\(item)” is in use again.", zhHans: "题目“\(item)”已恢复使用。"))
    }
}
