import ArgumentParser
import CadreImport
import CadreKit
import CadreModel
import CadreService

/// `cadre bank import FILE… [--format F] [--prefix P] [--tag T…] [--strict] [--dry-run]`
struct BankImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: .said(
                en:
                    "Take questions into the bank; a question that reads differently now becomes a new version.",
                zhHans: "将题目导入题库；内容有变化的题目存为新版本。"),
            discussion: .said(
                en: """
                    GIFT, Aiken, Moodle XML, QTI 2.x and QTI 3.0, as files or packages. What a question has and Cadre cannot \
                    keep is named; a bad question is left out and named, and does not keep the good ones out.
                    Example: cadre bank import questions.gift --prefix sales- --dry-run
                    """,
                zhHans: """
                    支持 GIFT、Aiken、Moodle XML、QTI 2.x 和 QTI 3.0（文件或试题包）。无法保留的内容会逐项列出；有问题的题目不导入并列出原因，\
                    不影响其他题目。
                    示例：cadre bank import 题目.gift --prefix sales- --dry-run
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The files.", zhHans: "题目文件。"), valueName: "file"))
    var files: [String]

    @Option(
        help: ArgumentHelp(
            .said(
                en: "gift, aiken, moodle-xml, qti-2.2 or qti-3.0 (default: told by the file).",
                zhHans: "gift、aiken、moodle-xml、qti-2.2 或 qti-3.0（默认：自动识别）。")),
        transform: ItemFormat.parsed)
    var format: ItemFormat?

    @Option(
        help: ArgumentHelp(
            .said(
                en: "Put before every id, so that the q1 of two files stay apart.",
                zhHans: "加在每个题目标识之前，以免不同文件的 q1 混为一题。"), valueName: "text"))
    var prefix: String?

    @OptionGroup var marks: ItemMarkOptions

    @Flag(help: ArgumentHelp(.said(en: "One bad question keeps all out.", zhHans: "只要有一道题目有问题，就全部不导入。")))
    var strict = false

    @Flag(help: ArgumentHelp(.said(en: "Only say what would happen.", zhHans: "只检查，不写入。")))
    var dryRun = false

    func run() throws {
        var options = ItemImportOptions()
        options.format = format
        options.prefix = prefix
        options.objective = marks.objective
        options.difficulty = marks.difficulty
        options.category = marks.category
        options.tags = marks.tag
        options.isStrict = strict
        options.dryRun = dryRun
        let service = try database.service(creating: !dryRun)
        var documents: [ItemsImportDocument] = []
        var isRefused = false
        for file in files {
            let result = try service.importItems([UInt8](InputFile.read(file)), options, by: database.actor)
            isRefused = isRefused || result.isRefused
            if output.json {
                documents.append(ItemsImportDocument(result, of: file))
            } else {
                FindingReport(file: file, findings: result.findings).print()
                print(summary(of: result, file))
            }
        }
        if output.json { try printJSON(documents) }
        if isRefused { throw Failure.refused }
    }

    private func summary(of result: ItemsImport, _ file: String) -> String {
        guard !result.isRefused else {
            return .said(en: "\(file): nothing was imported.", zhHans: "\(file)：未导入任何题目。")
        }
        let (added, changed, left) = (result.added.count, result.changed.count, result.leftOut)
        return dryRun
            ? .said(
                en: """
                    \(file): would add \(added), change \(changed), leave \(result.unchanged) as they are; \(left) left out.
                    """,
                zhHans: "\(file)：将新增 \(added) 题，更新 \(changed) 题，\(result.unchanged) 题无变化，\(left) 题不导入。")
            : .said(
                en:
                    "\(file): added \(added), changed \(changed), as before \(result.unchanged), left out \(left).",
                zhHans: "\(file)：新增 \(added) 题，更新 \(changed) 题，\(result.unchanged) 题无变化，\(left) 题未导入。")
    }
}

/// What questions are found by.
struct ItemMarkOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            .said(en: "The objective that they assess.", zhHans: "所考查的教学目标。"), valueName: "id"),
        transform: ObjectiveID.parsed)
    var objective: ObjectiveID?

    @Option(
        help: ArgumentHelp(.said(en: "easy, medium or hard.", zhHans: "easy（易）、medium（中）或 hard（难）。")),
        transform: Difficulty.parsed)
    var difficulty: Difficulty?

    @Option(help: ArgumentHelp(.said(en: "Such as Sales/Pricing.", zhHans: "分类，如 销售/定价。"), valueName: "path"))
    var category: String?

    @Option(help: ArgumentHelp(.said(en: "A tag; may be repeated.", zhHans: "标签，可重复使用。"), valueName: "word"))
    var tag: [String] = []
}

private struct ItemsImportDocument: Encodable {
    let file: String
    let added: [String]
    let changed: [String]
    let unchanged: Int
    let leftOut: Int
    let findings: [Finding]

    init(_ result: ItemsImport, of file: String) {
        self.file = file
        added = result.added.map(\.text)
        changed = result.changed.map(\.text)
        unchanged = result.unchanged
        leftOut = result.leftOut
        findings = result.findings
    }
}
