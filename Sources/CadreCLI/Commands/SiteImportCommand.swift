import ArgumentParser
import CadreModel
import CadreService

/// `cadre site import FILE.ics [--site CODE] [--dry-run]`
struct SiteImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: .said(
                en: "Declare the holidays of an iCalendar file, all of them or none.",
                zhHans: "从 iCalendar 日历导入节假日与调休，要么全部导入，要么都不导入。"),
            discussion: .said(
                en: """
                    Whole-day events are holidays. Days that the calendar marks as worked in exchange, or whose title says \
                    补班 or 上班, are worked like a Monday; cadre site workday changes that.
                    Example: cadre site import holidays-2026.ics --dry-run
                    """,
                zhHans: """
                    全天事件登记为节假日；日历标为调休上班、或标题含“补班”“上班”的，按周一的工作时间上班（可用 cadre site workday 更改）。
                    示例：cadre site import 节假日2026.ics --dry-run
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The calendar.", zhHans: "日历文件。"), valueName: "file.ics"))
    var file: String

    @Option(
        help: ArgumentHelp(.said(en: "Only at this site.", zhHans: "仅限该场地。"), valueName: "code"),
        transform: Code.parsed)
    var site: Code?

    @Flag(help: ArgumentHelp(.said(en: "Only say what would happen.", zhHans: "只检查，不写入。")))
    var dryRun = false

    func run() throws {
        let result = try database.service().importHolidays(
            [UInt8](InputFile.read(file)), at: site, dryRun: dryRun, by: database.actor)
        let (added, unchanged) = (result.added, result.unchanged)
        try result.report(
            file: file, asJSON: output.json,
            summary: dryRun
                ? String.said(
                    en: "Would declare: \(added); declared already: \(unchanged).",
                    zhHans: "检查通过：将登记 \(added) 天，另有 \(unchanged) 天已登记。")
                : String.said(
                    en: "Declared: \(added); declared already: \(unchanged).",
                    zhHans: "已登记 \(added) 天，另有 \(unchanged) 天此前已登记。"))
    }
}
