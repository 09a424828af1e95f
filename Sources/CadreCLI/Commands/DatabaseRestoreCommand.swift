import ArgumentParser
import CadreService

/// `cadre db restore FILE`
struct DatabaseRestoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore",
            abstract: .said(
                en: "Put a backup in place of the database.", zhHans: "用备份恢复数据库。"),
            discussion: .said(
                en: """
                    A backup that fails its check is refused and the database stays as it is. Nobody else may \
                    have the database open. A database that is damaged beyond opening is kept under another name.
                    Example: cadre db restore cadre-2026-03-02.sqlite
                    """,
                zhHans:
                    "未通过校验的备份会被拒绝，原数据库保持不变。恢复时其他程序不得打开该数据库；已损坏、无法打开的原文件会改名保留。\n示例：cadre db restore cadre-2026-03-02.sqlite"
            )
        )
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The backup.", zhHans: "备份文件。"), valueName: "file"))
    var file: String

    func run() throws {
        let progress = Progress()
        defer { progress.finish() }
        let kept = try TrainingService.restore(database.path, from: file) { percent in
            progress.show(.said(en: "\(percent) % copied", zhHans: "已复制 \(percent)%"))
        }
        progress.finish()
        try database.service().noteRestored(from: file, by: database.actor)
        print(
            String.said(
                en: "Restored \(database.path) from \(file).", zhHans: "已从 \(file) 恢复 \(database.path)。"))
        guard let kept else { return }
        print(
            String.said(
                en: "The file that could not be opened is kept as \(kept).", zhHans: "无法打开的原文件保留为 \(kept)。"))
    }
}
