import CadreKit
import CadreModel

struct NoPassRule: ReviewRule {
    let code = "evaluation.no-pass-rule"
    let area = ReviewArea.evaluation
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(en: "The plan says what it takes to pass.", zhHans: "方案写明合格条件。")
    let rationale = LocalizedText(
        en: "A rule made after the marks are known is no rule.", zhHans: "成绩出来以后再定规则，等于没有规则。")
    let source = "Nitko, Brookhart, Educational Assessment of Students, 2011"
    let hint = LocalizedText(
        en: "add `gradebook: { components: […], pass: 70 }`",
        zhHans: "请补充 gradebook: { components: […], pass: 70 }")
    let examples: [RuleExample] = [
        .triggers(en: "no gradebook", zhHans: "没有成绩规则") { $0.gradebook = nil },
        .triggers(en: "components without a pass mark", zhHans: "有组成部分但没有合格线") { $0.gradebook?.pass = nil },
        .passes(en: "70 % passes", zhHans: "70 分合格"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.draft.gradebook?.pass.isBlank ?? true else { return [] }
        return [ReviewProblem(at: "gradebook", en: "what it takes to pass is not said", zhHans: "没有写明合格条件")]
    }
}
