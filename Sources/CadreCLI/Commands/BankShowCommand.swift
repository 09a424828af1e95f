import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre bank show ID [--version N] [--history]`
struct BankShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(en: "Show a question with its key, or its versions.", zhHans: "查看题目及答案，或其各个版本。"),
            discussion: .said(
                en: "Example: cadre bank show sales-q1 --history",
                zhHans: "示例：cadre bank show sales-q1 --history"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The question's id.", zhHans: "题目标识。")), transform: ItemID.parsed)
    var item: ItemID

    @Option(help: ArgumentHelp(.said(en: "An earlier version.", zhHans: "指定版本。"), valueName: "number"))
    var version: Int?

    @Flag(help: ArgumentHelp(.said(en: "List the versions.", zhHans: "列出各个版本。")))
    var history = false

    func run() throws {
        let versions = try database.service().bankItemVersions(item)
        if history { return try list(versions) }
        let number = version ?? versions.count
        guard let shown = versions.first(where: { ($0.item.version ?? 1) == number }) else {
            throw BankError.unknownVersion(item, number, latest: versions.count)
        }
        if output.json { return try printJSON(shown.item) }
        print(BankItemDescription(item: shown).text)
    }

    private func list(_ versions: [BankItem]) throws {
        try Listing(
            rows: versions.map(VersionRow.init),
            columns: [
                .init(en: "version", zhHans: "版本", isNumber: true, { $0.version.map { "\($0)" } ?? "" }),
                .init(en: "written (UTC)", zhHans: "编写时间（UTC）", { $0.written ?? "" }),
                .init(en: "author", zhHans: "作者", { $0.author }),
                .init(en: "question", zhHans: "题干", { $0.prompt.spoken }),
            ], emptiness: ""
        ).print(asJSON: output.json)
    }
}

private struct VersionRow: Encodable {
    /// Nil for what a module brings along, like the time.
    let version: Int?
    let written: String?
    let author: String
    let prompt: LocalizedText

    init(_ one: BankItem) {
        version = one.item.version
        written = one.createdAt?.utcText
        author = one.author
        prompt = one.item.prompt
    }
}
