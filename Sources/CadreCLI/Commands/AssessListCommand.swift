import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre assess list --cohort C`
struct AssessListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(
                en: "List a cohort's assessments: who fills in what, when, about whom.",
                zhHans: "列出班级的全部测评：何时、由谁、评什么。"),
            discussion: .said(
                en: "Example: cadre assess list --cohort SM-2026-1",
                zhHans: "示例：cadre assess list --cohort SM-2026-1"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Option(
        help: ArgumentHelp(.said(en: "The cohort's code.", zhHans: "班级编号。"), valueName: "code"),
        transform: Code.parsed)
    var cohort: Code

    func run() throws {
        try Listing(
            rows: database.service().assessments(of: cohort).map(AssessmentRow.init),
            columns: [
                .init(en: "assessment", zhHans: "测评标识", { $0.assessment }),
                .init(en: "title", zhHans: "名称", { $0.title.spoken }),
                .init(en: "when", zhHans: "时间", { $0.due }),
                .init(en: "filled in by", zhHans: "填写人", { $0.respondentTitle }),
                .init(en: "judges the", zhHans: "评价对象", { $0.subjectTitle }),
                .init(en: "items", zhHans: "题数", isNumber: true, { "\($0.items)" }),
                .init(en: "points", zhHans: "分值", isNumber: true, { $0.points ?? "–" }),
            ],
            emptiness: .said(en: "This cohort has no assessments.", zhHans: "该班级没有测评。")
        ).print(asJSON: output.json)
    }
}

/// An assessment as lists and `--json` show it.
struct AssessmentRow: Encodable {
    let assessment: String
    let title: LocalizedText
    let stage: AssessmentStage
    let dueDays: ClosedRange<Int>?
    let respondent: Respondent
    let leastRaters: Int
    let mostRaters: Int
    let subject: AssessmentSubject
    let items: Int
    /// Nil when nothing is marked.
    let points: String?

    init(_ definition: AssessmentDefinition) {
        assessment = definition.id.text
        title = definition.title
        stage = definition.stage
        dueDays = definition.dueDays
        respondent = definition.respondent
        leastRaters = definition.raters.lowerBound
        mostRaters = definition.raters.upperBound
        subject = definition.subject
        items = definition.items.count
        points = definition.maximum == .zero ? nil : definition.maximum.description
    }

    var due: String {
        guard let dueDays else { return stage.title.spoken }
        return .said(
            en: "\(dueDays.lowerBound)–\(dueDays.upperBound) days after",
            zhHans: "结训后 \(dueDays.lowerBound)–\(dueDays.upperBound) 天")
    }

    var respondentTitle: String {
        guard mostRaters > 1 else { return respondent.title.spoken }
        let count = leastRaters == mostRaters ? "\(mostRaters)" : "\(leastRaters)–\(mostRaters)"
        return .said(
            en: "\(respondent.title.en) (\(count))", zhHans: "\(respondent.title.zhHans)（\(count) 人）")
    }

    var subjectTitle: String { subject.title.spoken }
}
