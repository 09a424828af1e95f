import ArgumentParser
import CadreKit
import CadreModel
import CadreService
import Foundation

/// `cadre assess rank ASSESSMENT --cohort C [--person P]`
struct AssessRankCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rank",
            abstract: .said(
                en: "Rank the dealers, accounts or teams that learners rated.", zhHans: "按学员评分为代理商、客户或团队排名。"),
            discussion: .said(
                en: """
                    Each learner's latest rating of a subject counts; the result is their mean.
                    Example: cadre assess rank key-account-rating --cohort SM-2026-1
                    """,
                zhHans: """
                    每位学员对同一对象只计最近一次评分，结果取各人平均。
                    示例：cadre assess rank key-account-rating --cohort SM-2026-1
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(
        help: ArgumentHelp(.said(en: "The assessment's id.", zhHans: "测评标识。")),
        transform: AssessmentID.parsed)
    var assessment: AssessmentID

    @Option(
        help: ArgumentHelp(.said(en: "The cohort's code.", zhHans: "班级编号。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code

    @Option(
        help: ArgumentHelp(
            .said(en: "One learner's ratings alone.", zhHans: "只看某一名学员的评分。")))
    var person: String?

    func run() throws {
        let ranking = try database.service().ranking(at: assessment, in: cohort, by: person)
        try Listing(
            rows: ranking.lines.map(RankingRow.init),
            columns: [
                .init(en: "rank", zhHans: "名次", isNumber: true, { "\($0.rank)" }),
                .init(en: "name", zhHans: "名称", { $0.name }),
                .init(en: "result %", zhHans: "得分率 %", isNumber: true, { "\($0.percentage)" }),
                .init(en: "lowest–highest", zhHans: "最低–最高", { $0.range }),
                .init(en: "raters", zhHans: "评分人数", isNumber: true, { "\($0.raters)" }),
                .init(en: "meaning", zhHans: "评定", { $0.band?.spoken ?? "" }),
                .init(en: "what to do", zhHans: "建议", { $0.advice?.spoken ?? "" }),
            ],
            emptiness: .said(en: "Nobody has rated anything yet.", zhHans: "还没有评分。")
        ).print(asJSON: output.json)
    }
}

/// One subject's line, in words.
struct RankingRow: Encodable {
    let rank: Int
    let name: String
    let percentage: String
    let lowest: String
    let highest: String
    let raters: Int
    let band: LocalizedText?
    let advice: LocalizedText?

    init(_ line: SubjectRanking.Line) {
        rank = line.rank
        name = line.subject
        percentage = line.share.percentage()
        lowest = line.range.lowerBound.percentage()
        highest = line.range.upperBound.percentage()
        raters = line.raters
        band = line.band?.title
        advice = line.band?.advice
    }

    var range: String { raters > 1 ? "\(lowest)–\(highest)" : "" }
}
