import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre export SUBJECT --format csv --cohort C [--output FILE]`
struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: .said(
                en: "Export attendance, scores, the roster, the schedule, certificates or the question bank.",
                zhHans: "导出考勤、成绩、学员名册、课程表、证书或题库。"),
            discussion: .said(
                en:
                    "Example: cadre export attendance --format csv --cohort SM-2026-1 --output attendance.csv",
                zhHans: "示例：cadre export attendance --format csv --cohort SM-2026-1 --output 考勤.csv"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(
        help: ArgumentHelp(
            .said(
                en: "attendance, scores, roster, schedule, certificates or items (the question bank).",
                zhHans:
                    "attendance（考勤）、scores（成绩）、roster（名册）、schedule（课程表）、certificates（证书）或 items（题库）。")),
        transform: ExportSubject.parsed)
    var subject: ExportSubject

    @Option(help: ArgumentHelp(.said(en: "The format, such as csv.", zhHans: "导出格式，如 csv。")))
    var format = "csv"

    @Option(
        help: ArgumentHelp(
            .said(en: "One cohort (default: all).", zhHans: "指定班级（默认：全部班级）。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code?

    @Option(
        help: ArgumentHelp(
            .said(en: "One certificate (default: all).", zhHans: "指定证书（默认：全部证书）。"), valueName: "number"))
    var certificate: String?

    @OptionGroup var written: OutputFileOption

    @Option(
        help: ArgumentHelp(
            .said(en: "Column ids, joined by commas, in the order wanted.", zhHans: "所需列的标识，用逗号分隔，按所需顺序。"),
            valueName: "ids"),
        transform: [ColumnID].parsed)
    var columns: [ColumnID]?

    @Option(
        name: .customLong("option"),
        help: ArgumentHelp(
            .said(en: "An option of the format: byte-order-mark=yes.", zhHans: "格式选项，如 byte-order-mark=yes。"),
            valueName: "name=value"),
        transform: Self.option)
    var options: [(OptionName, String)] = []

    func run() throws {
        let request = ExportRequest(
            subject: subject, cohort: cohort?.text, language: .ofThisRun, columns: columns,
            certificate: certificate, options: Dictionary(options, uniquingKeysWith: { $1 }))
        try request.write(as: format, to: written, from: database.service())
    }

    static func option(_ text: String) throws -> (OptionName, String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw ValidationError(
                .said(en: "“\(text)” is not name=value.", zhHans: "“\(text)”不是“名称=值”的形式。"))
        }
        return (try OptionName.parsed(parts[0]), parts[1])
    }
}
