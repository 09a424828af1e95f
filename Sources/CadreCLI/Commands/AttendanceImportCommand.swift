import ArgumentParser
import CadreModel
import CadreService

/// `cadre attendance import FILE.csv [--dry-run]`
struct AttendanceImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: .said(
                en: "Record attendance from a CSV file, all of it or nothing.",
                zhHans: "从 CSV 文件导入考勤，要么全部导入，要么都不导入。"),
            discussion: .said(
                en: """
                    Columns: session, person, status, minutes, note, counts for (a make-up's own cohort).
                    Example: cadre attendance import attendance.csv --dry-run
                    """,
                zhHans: "列：课次、学员、考勤状态、出席分钟数、备注、计入班级（补课学员所在班级）。\n示例：cadre attendance import 考勤.csv --dry-run"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The file.", zhHans: "文件。"), valueName: "file.csv"))
    var file: String

    @Flag(help: ArgumentHelp(.said(en: "Only say what would happen.", zhHans: "只检查，不写入。")))
    var dryRun = false

    func run() throws {
        let bytes = [UInt8](try InputFile.read(file))
        let progress = Progress()
        defer { progress.finish() }
        let result = try database.service().importAttendance(bytes, dryRun: dryRun, by: database.actor) {
            count in
            progress.show(.said(en: "\(count) rows", zhHans: "已处理 \(count) 行"))
        }
        progress.finish()
        let unchanged = result.unchanged
        try result.report(
            file: file, asJSON: output.json,
            summary: dryRun
                ? String.said(
                    en: "Would record \(result.changed) and leave \(unchanged) as they are.",
                    zhHans: "检查通过：将登记 \(result.changed) 条，另有 \(unchanged) 条没有变化。")
                : String.said(
                    en: "Recorded \(result.changed); \(unchanged) stood there already.",
                    zhHans: "已登记 \(result.changed) 条，另有 \(unchanged) 条没有变化。"))
    }
}
