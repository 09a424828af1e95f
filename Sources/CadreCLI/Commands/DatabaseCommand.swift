import ArgumentParser

/// `cadre db`: the database file itself.
struct DatabaseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "db",
            abstract: .said(
                en: "The database file: figures, check, backup, restore.", zhHans: "数据库文件：信息、检查、备份与恢复。"),
            subcommands: [
                DatabaseInfoCommand.self, DatabaseCheckCommand.self, DatabaseBackupCommand.self,
                DatabaseRestoreCommand.self,
            ])
    }
}
