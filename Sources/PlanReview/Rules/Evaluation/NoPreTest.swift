import CadreKit
import CadreModel

struct NoPreTest: ReviewRule {
    let code = "evaluation.no-pre-test"
    let area = ReviewArea.evaluation
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(en: "What learners can do is measured before the course.", zhHans: "开课前先摸底。")
    let rationale = LocalizedText(
        en: "Without a starting point a good result may be nothing but what they brought along.",
        zhHans: "没有起点，结课成绩好也可能只是本来就会。")
    let source = "Kirkpatrick, Evaluating Training Programs, 1994 (level 2)"
    let hint = LocalizedText(
        en:
            "add `evaluation: { pre_test: … }`: a module's own pre-test, or words for what happens outside Cadre",
        zhHans: "请补充 evaluation 下的 pre_test：模块自带的训前测试，或用文字说明")
    let examples: [RuleExample] = [
        .triggers(en: "no pre-test", zhHans: "没有训前测试") { $0.evaluation?.preTest = nil },
        .triggers(en: "no evaluation at all", zhHans: "没有写效果评估") { $0.evaluation = nil },
        .passes(en: "a pre-test", zhHans: "有训前测试"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.draft.evaluation.flatMap(\.preTest).isBlank else { return [] }
        return [
            ReviewProblem(at: "evaluation", en: "nothing is measured before the course", zhHans: "没有训前测试")
        ]
    }
}
