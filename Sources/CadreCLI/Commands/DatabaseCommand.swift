import ArgumentParser

/// `cadre db`: the database file itself.
struct DatabaseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "db",
            abstract: .said(
                en: "The database file: figures, check, backup, restore.", zhHans: "数据库文件：信息、检查、备份与恢复。"),
            discussion: .said(
                en: "Example: cadre db backup cadre-2026-03-07.sqlite",
                zhHans: "示例：cadre db backup cadre-2026-03-07.sqlite"),
            subcommands: [
                DatabaseInfoCommand.self, DatabaseCheckCommand.self, DatabaseBackupCommand.self,
                DatabaseRestoreCommand.self,
            ])
    }
}
