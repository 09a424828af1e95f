import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre people import FILE.csv [--unit CODE] [--dry-run]`
struct PeopleImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: .said(en: "Import a roster, all or nothing.", zhHans: "导入人员名册（全部成功或全部不导入）。"),
            discussion: .said(
                en: "Example: cadre people import Fixtures/rosters/sales-managers.csv --unit ACME",
                zhHans: "示例：cadre people import Fixtures/rosters/sales-managers.csv --unit ACME"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The roster.", zhHans: "名册文件。"), valueName: "file.csv"))
    var file: String

    @Option(
        help: ArgumentHelp(
            .said(en: "Where people belong whose row names no unit.", zhHans: "未写明部门者所属的单位。"),
            valueName: "code"), transform: Code.parsed)
    var unit: Code?

    @Flag(help: ArgumentHelp(.said(en: "Say what would happen and write nothing.", zhHans: "仅预览结果，不写入。")))
    var dryRun = false

    func run() throws {
        let bytes = [UInt8](try InputFile.read(file))
        let progress = Progress()
        let result = try database.service().importPeople(
            bytes, unit: unit, dryRun: dryRun, by: database.actor
        ) { count in
            progress.show(.said(en: "\(count) people", zhHans: "已处理 \(count) 人"))
        }
        progress.finish()
        try result.report(file: file)
        print(
            String.said(
                en:
                    "\(dryRun ? "Would be: " : "")\(result.added) added, \(result.changed) changed, \(result.unchanged) unchanged.",
                zhHans:
                    "\(dryRun ? "预览：" : "")新增 \(result.added) 人，更新 \(result.changed) 人，未变 \(result.unchanged) 人。"
            ))
    }
}
