import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre bank export --format F [--output FILE] [filters]`
struct BankExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: .said(
                en: "Write questions as GIFT, Aiken, Moodle XML, QTI or a table.",
                zhHans: "将题目导出为 GIFT、Aiken、Moodle XML、QTI 或表格。"),
            discussion: .said(
                en: """
                    What the format cannot express is named on standard error. Modules' questions leave too, unless --own is given.
                    Example: cadre bank export --format moodle-xml --tag pricing --output pricing.xml
                    """,
                zhHans: """
                    该格式无法表达的内容会在标准错误输出中逐项列出。模块自带的题目也会导出，加 --own 则只导出自编题目。
                    示例：cadre bank export --format moodle-xml --tag 定价 --output 定价.xml
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var filter: BankFilterOptions
    @OptionGroup var written: OutputFileOption

    @Option(
        help: ArgumentHelp(
            .said(en: "gift, aiken, moodle-xml, qti or csv.", zhHans: "gift、aiken、moodle-xml、qti 或 csv。")))
    var format: String

    @Option(
        name: .customLong("option"),
        help: ArgumentHelp(
            .said(en: "An option of the format: version=2.2.", zhHans: "格式选项，如 version=2.2。"),
            valueName: "name=value"),
        transform: ExportCommand.option)
    var options: [(OptionName, String)] = []

    func run() throws {
        let service = try database.service()
        let items = try service.bankItems(filter.filter).map(\.item.id)
        try ExportRequest(
            subject: .items, cohort: nil, language: .ofThisRun, items: Set(items),
            options: Dictionary(options, uniquingKeysWith: { $1 })
        ).write(as: format, to: written, from: service)
    }
}
