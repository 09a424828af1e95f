import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre people import FILE.csv [--unit CODE] [--create-units] [--dry-run]`
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
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The roster.", zhHans: "名册文件。"), valueName: "file.csv"))
    var file: String

    @Option(
        help: ArgumentHelp(
            .said(
                en: "Where people belong whose row names no unit (default: the only unit there is).",
                zhHans: "未写明部门的新人员所属的单位（默认为唯一的单位）。"),
            valueName: "code"), transform: Code.parsed)
    var unit: Code?

    @Flag(
        help: ArgumentHelp(
            .said(
                en: "Add the units that the file names and nobody knows, below the one of --unit.",
                zhHans: "自动创建名册中尚未登记的部门，归入 --unit 指定的单位之下。")))
    var createUnits = false

    @Flag(help: ArgumentHelp(.said(en: "Say what would happen and write nothing.", zhHans: "仅预览结果，不写入。")))
    var dryRun = false

    func run() throws {
        let bytes = [UInt8](try InputFile.read(file))
        let progress = Progress()
        let service = try database.service(creating: createUnits && !dryRun)
        let result = try service.importPeople(
            bytes, unit: unit, creatingUnits: createUnits, dryRun: dryRun, by: database.actor
        ) { count in
            progress.show(.said(en: "\(count) people", zhHans: "已处理 \(count) 人"))
        }
        progress.finish()
        try result.report(
            file: file, asJSON: output.json,
            summary: .said(
                en:
                    "\(dryRun ? "Would be: " : "")\(result.added) added, \(result.changed) changed, \(result.unchanged) unchanged.",
                zhHans:
                    "\(dryRun ? "预览：" : "")新增 \(result.added) 人，更新 \(result.changed) 人，未变 \(result.unchanged) 人。"
            ))
    }
}
