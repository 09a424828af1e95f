import ArgumentParser
import CadreModel
import CadreService

/// `cadre assess import FILE.csv --cohort C [--dry-run]`
struct AssessImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: .said(
                en: "Hand in and mark answers from a CSV file, all of them or none.",
                zhHans: "从 CSV 文件导入作答并评分，要么全部导入，要么都不导入。"),
            discussion: .said(
                en: """
                    Columns: assessment, person, item, answer, where needed rater and about; one row for each question.
                    Example: cadre assess import answers.csv --cohort SM-2026-1 --dry-run
                    """,
                zhHans: """
                    列：测评、学员、题目、答案，必要时加填写人、评价对象；每题一行。
                    示例：cadre assess import 作答.csv --cohort SM-2026-1 --dry-run
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The file.", zhHans: "文件。"), valueName: "file.csv"))
    var file: String

    @Option(
        help: ArgumentHelp(.said(en: "The learners' cohort.", zhHans: "学员所在班级。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code

    @Flag(help: ArgumentHelp(.said(en: "Only say what would happen.", zhHans: "只检查，不写入。")))
    var dryRun = false

    func run() throws {
        let bytes = [UInt8](try InputFile.read(file))
        let progress = Progress()
        defer { progress.finish() }
        let result = try database.service().importResponses(
            bytes, to: cohort, dryRun: dryRun, by: database.actor
        ) { count in
            progress.show(.said(en: "\(count) answer sheets", zhHans: "已处理 \(count) 份作答"))
        }
        progress.finish()
        try result.report(
            file: file, asJSON: output.json,
            summary: dryRun
                ? String.said(
                    en: "Would mark \(result.changed) attempts.", zhHans: "检查通过：将对 \(result.changed) 份作答评分。")
                : String.said(
                    en: "Marked \(result.changed) attempts.", zhHans: "已完成 \(result.changed) 份作答的评分。"))
    }
}
