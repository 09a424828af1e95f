import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre assess define ID --title T [--title-zh T] [--stage S] [--item I…] [--draw D…]`
struct AssessDefineCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "define",
            abstract: .said(
                en: "Define a quiz of the department's own, of questions of the bank.",
                zhHans: "用题库中的题目组成本部门的测验。"),
            discussion: .said(
                en: """
                    A draw is a count and what to draw: "4 of set-rules", "2 hard", "3 of set-rules hard tag:pricing". Each \
                    learner's paper draws anew. A plan's gradebook names the quiz by its id.
                    Example: cadre assess define pricing-quiz --title "Pricing" --draw "4 tag:pricing" --draw "2 hard"
                    """,
                zhHans: """
                    抽题规则由题数和条件组成："4 of set-rules"、"2 hard"、"3 of set-rules hard tag:定价"；每名学员的试卷各自抽题。\
                    在培训方案的成绩规则中填写测验标识即可使用。
                    示例：cadre assess define pricing-quiz --title 定价测验 --draw "4 tag:定价" --draw "2 hard"
                    """))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(
        help: ArgumentHelp(.said(en: "The quiz's id.", zhHans: "测验标识。")), transform: AssessmentID.parsed)
    var assessment: AssessmentID

    @Option(help: ArgumentHelp(.said(en: "Its title.", zhHans: "名称。")))
    var title: String

    @Option(
        help: ArgumentHelp(.said(en: "Its title in Chinese (default: the same).", zhHans: "中文名称（默认与名称相同）。")))
    var titleZh: String?

    @Option(
        help: ArgumentHelp(
            .said(
                en: "pre-test, during, post-test or follow-up.",
                zhHans: "pre-test（训前）、during（训中）、post-test（训后）或 follow-up（跟踪）。")),
        transform: AssessmentStage.parsed)
    var stage: AssessmentStage = .postTest

    @Option(
        name: .customLong("item"),
        help: ArgumentHelp(
            .said(en: "A question that every paper has; may be repeated.", zhHans: "每份试卷必有的题目，可重复使用。"),
            valueName: "id"), transform: ItemID.parsed)
    var items: [ItemID] = []

    @Option(
        name: .customLong("draw"),
        help: ArgumentHelp(
            .said(en: "What each paper draws; may be repeated.", zhHans: "抽题规则，可重复使用。"), valueName: "draw"),
        transform: Draw.parsed)
    var draws: [Draw] = []

    func run() throws {
        let defined = try database.service().defineQuiz(
            assessment, title: LocalizedText(en: title, zhHans: titleZh ?? title), stage: stage, items: items,
            draws: draws, by: database.actor)
        let count = defined.items.count + defined.draws.reduce(0) { $0 + $1.count }
        print(
            String.said(
                en: "“\(assessment)” asks \(count) questions.", zhHans: "测验“\(assessment)”每份试卷 \(count) 题。"))
    }
}

extension Draw {
    /// Reads `4 of set-rules hard tag:pricing`.
    static func parsed(_ text: String) throws -> Draw {
        var words = text.split(separator: " ").map(String.init)[...]
        guard let count = words.popFirst().flatMap(Int.init), count > 0 else {
            throw ValidationError(
                .said(
                    en: "“\(text)” does not begin with a number of questions: write \"4 of OBJECTIVE\".",
                    zhHans: "“\(text)”没有以题数开头，请按“4 of 目标标识”的格式填写。"))
        }
        var (objective, difficulty, tags) = (ObjectiveID?.none, Difficulty?.none, [String]())
        while let word = words.popFirst() {
            if word == "of", let name = words.popFirst() {
                objective = try ObjectiveID.parsed(name)
            } else if let level = Difficulty(rawValue: word) {
                difficulty = level
            } else if word.hasPrefix("tag:"), word.count > 4 {
                tags.append(String(word.dropFirst(4)))
            } else {
                throw ValidationError(
                    .said(
                        en: "“\(word)” is neither \"of OBJECTIVE\", easy, medium, hard, nor tag:WORD.",
                        zhHans: "“\(word)”不是“of 目标标识”、easy、medium、hard 或“tag:标签”。"))
            }
        }
        return Draw(count, of: objective, difficulty: difficulty, tags: tags)
    }
}
