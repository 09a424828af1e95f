import ArgumentParser

/// `cadre people`
struct PeopleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "people",
            abstract: .said(en: "People: import, list, roles, personal data.", zhHans: "人员：导入、列表、角色与个人数据。"),
            discussion: .said(
                en: "Example: cadre people import Fixtures/rosters/sales-managers.csv --dry-run",
                zhHans: "示例：cadre people import Fixtures/rosters/sales-managers.csv --dry-run"),
            subcommands: [
                PeopleImportCommand.self, PeopleListCommand.self, PeopleGrantCommand.self,
                PeopleRevokeCommand.self, PeopleExportCommand.self, PeopleEraseCommand.self,
            ])
    }
}
