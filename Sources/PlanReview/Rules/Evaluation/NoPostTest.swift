import CadreKit
import CadreModel

struct NoPostTest: ReviewRule {
    let code = "evaluation.no-post-test"
    let area = ReviewArea.evaluation
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(en: "What learners can do is measured at the end.", zhHans: "结课时测一次。")
    let rationale = LocalizedText(
        en: "Only the difference to the start shows what the course has added.", zhHans: "与开课前对比，才看得出课程带来了什么。"
    )
    let source = "Kirkpatrick, Evaluating Training Programs, 1994 (level 2)"
    let hint = LocalizedText(
        en: "add `evaluation: { post_test: … }`, parallel to the pre-test",
        zhHans: "请补充 evaluation 下的 post_test，与训前测试平行命题")
    let examples: [RuleExample] = [
        .triggers(en: "no post-test", zhHans: "没有训后测试") { $0.evaluation?.postTest = nil },
        .triggers(en: "no evaluation at all", zhHans: "没有写效果评估") { $0.evaluation = nil },
        .passes(en: "a post-test", zhHans: "有训后测试"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.draft.evaluation.flatMap(\.postTest).isBlank else { return [] }
        return [ReviewProblem(at: "evaluation", en: "nothing is measured at the end", zhHans: "没有训后测试")]
    }
}
