import ArgumentParser
import CadreService

/// `cadre db check`
struct DatabaseCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: .said(en: "Check that the file is sound.", zhHans: "检查数据库文件是否完好。"),
            discussion: .said(en: "Example: cadre db check --json", zhHans: "示例：cadre db check --json"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    func run() throws {
        let problems = try database.service().checkDatabase()
        if output.json {
            try printJSON(problems)
            guard problems.isEmpty else { throw Failure.refused }
            return
        }
        guard !problems.isEmpty else {
            return print(String.said(en: "\(database.path) is sound.", zhHans: "\(database.path) 完好。"))
        }
        problems.forEach { print($0) }
        throw Failure.refused
    }
}
