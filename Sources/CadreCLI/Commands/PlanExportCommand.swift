import ArgumentParser
import CadreDocuments
import CadreKit
import CadreModel
import CadreService
import CadreStore
import Foundation

/// `cadre plan export CODE --format markdown|html [--cohort C] [--output FILE]`
struct PlanExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: .said(
                en: "Write a plan as the document that a client is handed.", zhHans: "生成交给委托单位的培训方案文档。"),
            discussion: .said(
                en: """
                    Example: cadre plan export SM --format html --cohort SM-2026-1 --output plan.html
                    The page prints on A4. With a cohort, its timetable gives the sessions their dates.
                    """,
                zhHans: """
                    示例：cadre plan export SM --format html --cohort SM-2026-1 --output 方案.html
                    网页可直接打印为 A4。指定班级时，按该班的课程表写明日期、教室和讲师。
                    """))
    }

    enum Format: String, CaseIterable {
        case markdown, html
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The plan's code.", zhHans: "方案编号。")), transform: Code.parsed)
    var code: Code

    @Option(
        help: ArgumentHelp(
            .said(en: "markdown or html.", zhHans: "markdown 或 html。"), valueName: "markdown|html"),
        transform: Format.parsed)
    var format: Format

    @Option(
        help: ArgumentHelp(
            .said(en: "Whose timetable gives the dates.", zhHans: "按哪个班级的课程表写明日期。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code?

    @OptionGroup var written: OutputFileOption

    func run() throws {
        let plan = try database.service().trainingPlan(code, timetableOf: cohort)
        let document = TrainingPlanDocument(of: plan, in: .ofThisRun).document
        let text =
            switch format {
            case .markdown: document.markdown
            case .html: try document.html
            }
        guard let output = written.output else { return print(text, terminator: "") }
        try FileOutput.write(Data(text.utf8), to: output)
        print(String.said(en: "Wrote \(output).", zhHans: "已写入 \(output)。"))
    }
}
