package import CadreKit
package import CadreModel
import Psychometrics

/// A programme's cohorts one below the other, in order of time: the four levels in a line each.
package struct TrendReport: Wording {
    private let evaluations: [CohortEvaluation]
    private let programme: Code
    package let language: Language

    package init(of programme: Code, _ evaluations: [CohortEvaluation], in language: Language) {
        self.programme = programme
        self.evaluations = evaluations
        self.language = language
    }

    package var document: Document {
        Document(
            title: label("\(programme): from cohort to cohort", "\(programme)：各期对比"), in: language,
            blocks: evaluations.isEmpty
                ? [.paragraph(label("The programme has no cohorts.", "该方案还没有班级。"))]
                : [.table(header: header, rows: evaluations.map(row)), .paragraph(legend)]
                    + (measures.map { [$0] } ?? []))
    }

    private var header: [String] {
        [
            label("Cohort", "班级"), label("Starts", "开班"), label("Learners", "学员"),
            label("Answered", "问卷回收"), label("Reaction", "反应"), label("Before", "训前"),
            label("After", "训后"), label("Gain", "提升"), label("Self", "自评"), label("Manager", "上级"),
            label("Peers", "同事"),
        ]
    }

    private func row(_ one: CohortEvaluation) -> [String] {
        let (before, after) = (one.learning.before, one.learning.after)
        let gain = before.flatMap { before in after.map { $0 - before } }
        let asked = one.reaction.reduce(0) { $0 + $1.asked }
        let answered = one.reaction.reduce(0) { $0 + $1.answered }
        return [
            one.cohort.text, "\(one.startsOn)", "\(one.learners)",
            asked > 0 ? percent(Double(answered) / Double(asked)) : "–",
            one.reaction.first.map { $0.meanRating.map { decimal($0, 2) } ?? withheld($0) } ?? "–",
            before.map(percent) ?? "–", after.map(percent) ?? "–", gain.map(percent) ?? "–",
        ] + [.learner, .manager, .peer].map { mean(of: $0, in: one) }
    }

    private func mean(of side: Respondent, in one: CohortEvaluation) -> String {
        let survey = one.behaviour.surveys.first { $0.definition.respondent == side }
        return one.behaviour.mean(of: side).map { decimal($0, 2) } ?? survey.map(withheld) ?? "–"
    }

    /// Why a survey has no figure: nobody answered yet, or too few to be shown.
    private func withheld(_ survey: SurveyResult) -> String {
        survey.answered == 0 ? "–" : label("withheld", "不展示")
    }

    private var legend: String {
        label(
            """
            Means of ratings, of shares of full marks, and of how much is done otherwise. Withheld: too few have \
            answered, or their answers are not released.
            """,
            "分别为评分均值、测试得分率和行为改变均值。“不展示”表示人数不足或尚未发布。")
    }

    private var measures: Block? {
        let rows = evaluations.flatMap { one in
            one.results.compactMap { result -> [String]? in
                result.change.map { change in
                    let pairs = result.difference.map { "\($0.count)" } ?? label("as a whole", "全班")
                    return [one.cohort.text, title(of: result.measure), signed(change), pairs]
                }
            }
        }
        guard !rows.isEmpty else { return nil }
        return .table(
            header: [
                label("Cohort", "班级"), label("Measure", "业务指标"), label("Mean change", "平均变化"),
                label("Pairs", "对比数"),
            ], rows: rows)
    }
}
