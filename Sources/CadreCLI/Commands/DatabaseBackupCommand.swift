import ArgumentParser
import CadreService

/// `cadre db backup FILE`
struct DatabaseBackupCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup",
            abstract: .said(
                en: "Copy the database while others work, and check the copy.",
                zhHans: "在不影响他人使用的情况下备份，并校验副本。"),
            discussion: .said(
                en: "Example: cadre db backup cadre-2026-03-02.sqlite",
                zhHans: "示例：cadre db backup cadre-2026-03-02.sqlite"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The new file.", zhHans: "备份文件。"), valueName: "file"))
    var file: String

    func run() throws {
        let progress = Progress()
        defer { progress.finish() }
        try database.service().backUp(to: file) { percent in
            progress.show(.said(en: "\(percent) % copied", zhHans: "已复制 \(percent)%"))
        }
        progress.finish()
        print(String.said(en: "Backed up to \(file) and checked.", zhHans: "已备份到 \(file) 并通过校验。"))
    }
}
