import ArgumentParser
import CadreDocuments
import CadreKit
import CadreModel
import CadreService
import Psychometrics

/// `cadre assess analyse ASSESSMENT [--cohort C] [--markdown | --json]`
struct AssessAnalyseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "analyse",
            abstract: .said(
                en: "How well a test's questions work, how far raters agree, what was learnt.",
                zhHans: "分析测评：题目质量、评分人一致性、学习收获。"),
            discussion: .said(
                en: """
                    By each learner's first attempt.
                    Example: cadre assess analyse team-management-post --cohort SM-2026-1
                    """,
                zhHans: """
                    以每名学员的首次作答为准。
                    示例：cadre assess analyse team-management-post --cohort SM-2026-1
                    """))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(
        help: ArgumentHelp(.said(en: "The assessment's id.", zhHans: "测评标识。")),
        transform: AssessmentID.parsed)
    var assessment: AssessmentID

    @Option(
        help: ArgumentHelp(
            .said(en: "One cohort (default: all together).", zhHans: "指定班级（默认：全部班级合并）。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code?

    @Flag(help: ArgumentHelp(.said(en: "In Markdown.", zhHans: "输出 Markdown。")))
    var markdown = false

    func run() throws {
        let analysis = try database.service().analysis(of: assessment, in: cohort)
        if output.json { return try printJSON(AnalysisDocument(analysis)) }
        let document = AnalysisReport(of: analysis, in: .ofThisRun).document
        print(markdown ? document.markdown : document.plainText, terminator: "")
    }
}

/// An analysis as `--json` gives it.
private struct AnalysisDocument: Encodable {
    let assessment: String
    let cohort: String?
    let learners: Int
    let test: ItemAnalysis?
    let items: [AnalysedItem]
    let agreement: IntraclassCorrelation?
    let criteria: [AgreedCriterion]
    let gain: LearningGain?

    struct AnalysedItem: Encodable {
        let item: String
        let version: Int?
        let options: [String]
        let key: String?
        let flags: [ItemFlag]
    }

    struct AgreedCriterion: Encodable {
        let criterion: String
        let same: Double
        let kappa: Double?
    }

    init(_ analysis: AssessmentAnalysis) {
        assessment = analysis.id.text
        cohort = analysis.cohort?.text
        learners = analysis.count
        test = analysis.test?.figures
        items = (analysis.test?.items ?? []).map { one in
            AnalysedItem(
                item: one.item.id.text, version: one.item.version, options: one.options.map(\.id.text),
                key: one.key.map { one.options[$0].id.text }, flags: one.flags)
        }
        agreement = analysis.agreement?.total
        criteria = (analysis.agreement?.criteria ?? []).map {
            AgreedCriterion(criterion: $0.item.id.text, same: $0.same, kappa: $0.kappa?.value)
        }
        gain = analysis.gain?.figures
    }
}
