import ArgumentParser
import CadreModel
import CadreService

/// `cadre evaluate measure import FILE.csv --cohort C [--dry-run]`
struct MeasureImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: .said(
                en: "Enter values from a CSV file, all of them or none.",
                zhHans: "从 CSV 文件录入指标数值，要么全部录入，要么都不录入。"),
            discussion: .said(
                en: """
                    Columns: measure, about (empty for the cohort as a whole), when (before, after, or a day outside the \
                    course; of several days the mean counts), value.
                    Example: cadre evaluate measure import measures.csv --cohort SM-2026-1 --dry-run
                    """,
                zhHans: """
                    列：指标、对象（空白表示全班）、时间（训前、训后，或培训期间以外的日期，同侧多个日期取均值）、数值。
                    示例：cadre evaluate measure import 指标.csv --cohort SM-2026-1 --dry-run
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The file.", zhHans: "文件。"), valueName: "file.csv"))
    var file: String

    @Option(
        help: ArgumentHelp(
            .said(en: "The cohort whose course is judged by them.", zhHans: "所评估的班级。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code

    @Flag(help: ArgumentHelp(.said(en: "Only say what would happen.", zhHans: "只检查，不写入。")))
    var dryRun = false

    func run() throws {
        let bytes = [UInt8](try InputFile.read(file))
        let result = try database.service().importMeasures(
            bytes, to: cohort, dryRun: dryRun, by: database.actor)
        let (added, changed, unchanged) = (result.added, result.changed, result.unchanged)
        try result.report(
            file: file, asJSON: output.json,
            summary: dryRun
                ? String.said(
                    en: "Would enter \(added), correct \(changed), leave \(unchanged) as they are.",
                    zhHans: "检查通过：将录入 \(added) 项，更正 \(changed) 项，\(unchanged) 项没有变化。")
                : String.said(
                    en: "Entered \(added), corrected \(changed); \(unchanged) stood there already.",
                    zhHans: "已录入 \(added) 项，更正 \(changed) 项，\(unchanged) 项没有变化。"))
    }
}
