import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre bank list [--objective O] [--difficulty D] [--category C] [--tag T…] [--words W] [--own] [--retired]`
struct BankListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "List the bank's questions.", zhHans: "列出题库中的题目。"),
            discussion: .said(
                en: """
                    Beside the department's own, the questions that linked modules bring along; a module's id is their \
                    category.
                    Example: cadre bank list --category team-management --difficulty hard
                    """,
                zhHans: """
                    除本部门自编的题目外，也列出各模块自带的题目，其分类即模块标识。
                    示例：cadre bank list --category team-management --difficulty hard
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption
    @OptionGroup var filter: BankFilterOptions

    func run() throws {
        try Listing(
            rows: database.service().bankItems(filter.filter).map(BankItemRow.init),
            columns: [
                .init(en: "id", zhHans: "标识", { $0.id }),
                .init(en: "version", zhHans: "版本", isNumber: true, { $0.version.map { "\($0)" } ?? "" }),
                .init(en: "objective", zhHans: "目标", { $0.objective ?? "" }),
                .init(en: "difficulty", zhHans: "难度", { $0.difficultyTitle }),
                .init(en: "tags", zhHans: "标签", { $0.tags.joined(separator: ", ") }),
                .init(en: "by", zhHans: "来源", { $0.author }),
                .init(
                    en: "question", zhHans: "题干",
                    { $0.isRetired ? .said(en: "(retired) ", zhHans: "（已停用）") + $0.beginning : $0.beginning }),
            ],
            emptiness: .said(en: "There are no such questions.", zhHans: "没有符合条件的题目。")
        ).print(asJSON: output.json)
    }
}

/// Which questions are meant.
struct BankFilterOptions: ParsableArguments {
    @OptionGroup var marks: ItemMarkOptions

    @Option(help: ArgumentHelp(.said(en: "Words of the question.", zhHans: "题干中的文字。"), valueName: "text"))
    var words: String?

    @Flag(help: ArgumentHelp(.said(en: "Without those of modules.", zhHans: "不包括模块自带的题目。")))
    var own = false

    @Flag(help: ArgumentHelp(.said(en: "Retired ones too.", zhHans: "包括已停用的题目。")))
    var retired = false

    var filter: BankFilter {
        var filter = BankFilter()
        filter.objective = marks.objective
        filter.difficulty = marks.difficulty
        filter.category = marks.category
        filter.tags = marks.tag
        filter.words = words
        filter.isOwnOnly = own
        filter.includesRetired = retired
        return filter
    }
}

private struct BankItemRow: Encodable {
    let id: String
    /// Nil for what a module brings along.
    let version: Int?
    let category: String?
    let objective: String?
    let difficulty: String?
    let tags: [String]
    let prompt: LocalizedText
    let author: String
    let isRetired: Bool

    init(_ one: BankItem) {
        id = one.item.id.text
        version = one.item.version
        category = one.category
        objective = one.item.objective?.text
        difficulty = one.item.difficulty?.rawValue
        tags = one.item.tags
        prompt = one.item.prompt
        author = one.author
        isRetired = one.isRetired
    }

    var difficultyTitle: String { difficulty.flatMap(Difficulty.init)?.title.spoken ?? "" }

    /// The first line, cut where it is long.
    var beginning: String {
        let line = prompt.spoken.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return line.count > 60 ? line.prefix(59) + "…" : line
    }
}
