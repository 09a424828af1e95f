import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre bank edit ID [--objective O] [--difficulty D] [--category C] [--tag T…] [--untag T…] [--points N]`
struct BankEditCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "edit",
            abstract: .said(
                en: "Change what a question is found by or worth, as a new version.",
                zhHans: "修改题目的目标、难度、分类、标签或分值，存为新版本。"),
            discussion: .said(
                en: """
                    Its words are changed in a file: export it, edit it, import it again.
                    Example: cadre bank edit sales-q1 --difficulty hard --tag pricing
                    """,
                zhHans: """
                    题干和选项请在文件中修改：导出、修改后重新导入。
                    示例：cadre bank edit sales-q1 --difficulty hard --tag 定价
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var marks: ItemMarkOptions

    @Argument(help: ArgumentHelp(.said(en: "The question's id.", zhHans: "题目标识。")), transform: ItemID.parsed)
    var item: ItemID

    @Option(
        help: ArgumentHelp(
            .said(en: "A tag to take away; may be repeated.", zhHans: "要去掉的标签，可重复使用。"), valueName: "word"))
    var untag: [String] = []

    @Option(
        help: ArgumentHelp(.said(en: "What it is worth.", zhHans: "分值。")),
        transform: { text in
            guard let points = Points(decimal: text), points > .zero else {
                throw ValidationError(
                    .said(en: "“\(text)” is no number of points above 0.", zhHans: "“\(text)”不是大于 0 的分值。"))
            }
            return points
        })
    var points: Points?

    func run() throws {
        let edited = try database.service().editBankItem(item, by: database.actor) { item, category in
            item.objective = marks.objective ?? item.objective
            item.difficulty = marks.difficulty ?? item.difficulty
            item.points = points ?? item.points
            item.tags = (item.tags + marks.tag.filter { !item.tags.contains($0) }).filter {
                !untag.contains($0)
            }
            category = marks.category ?? category
        }
        print(
            String.said(
                en: "“\(item)” is now version \(edited.item.version ?? 1).",
                zhHans: "题目“\(item)”现为第 \(edited.item.version ?? 1) 版。"))
    }
}
