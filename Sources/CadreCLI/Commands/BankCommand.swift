import ArgumentParser

/// `cadre bank`: the department's questions.
struct BankCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "bank",
            abstract: .said(
                en: "The question bank: import, find, edit, retire, export.", zhHans: "题库：导入、查找、修改、停用、导出。"),
            discussion: .said(
                en: "Example: cadre bank import questions.gift --tag pricing",
                zhHans: "示例：cadre bank import 题目.gift --tag 定价"),
            subcommands: [
                BankImportCommand.self, BankListCommand.self, BankShowCommand.self, BankEditCommand.self,
                BankRetireCommand.self, BankRestoreCommand.self, BankExportCommand.self,
            ])
    }
}
