import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre bank retire ID`
struct BankRetireCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retire",
            abstract: .said(
                en: "Take a question out of use; attempts that asked it keep it.", zhHans: "停用题目；已作答的记录不受影响。"),
            discussion: .said(
                en: "Example: cadre bank retire sales-q1", zhHans: "示例：cadre bank retire sales-q1"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The question's id.", zhHans: "题目标识。")), transform: ItemID.parsed)
    var item: ItemID

    func run() throws {
        try database.service().setRetired(true, item, by: database.actor)
        print(String.said(en: "“\(item)” is retired.", zhHans: "题目“\(item)”已停用。"))
    }
}
