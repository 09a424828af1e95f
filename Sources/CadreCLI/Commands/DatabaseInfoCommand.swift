import ArgumentParser
import CadreService
import CadreStore

/// `cadre db info`
struct DatabaseInfoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "info",
            abstract: .said(en: "Show the file's size, version and contents.", zhHans: "查看文件大小、版本与内容统计。"),
            discussion: .said(en: "Example: cadre db info --json", zhHans: "示例：cadre db info --json"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    func run() throws {
        let facts = try database.service().databaseFacts()
        if output.json { return try printJSON(facts) }
        print(
            String.said(
                en: "\(facts.path): \(facts.bytes) bytes, schema \(facts.schema), SQLite \(facts.sqlite)",
                zhHans: "\(facts.path)：\(facts.bytes) 字节，结构版本 \(facts.schema)，SQLite \(facts.sqlite)"))
        try Listing(
            rows: facts.rows,
            columns: [
                .init(en: "table", zhHans: "数据表", { $0.table }),
                .init(en: "rows", zhHans: "行数", isNumber: true, { "\($0.count)" }),
            ],
            emptiness: ""
        ).print(asJSON: false)
    }
}
