import CadreKit
import CadreModel

struct NoAssessment: ReviewRule {
    let code = "evaluation.no-assessment"
    let area = ReviewArea.evaluation
    let severity = Finding.Severity.error
    let sentence = LocalizedText(en: "The plan assesses something.", zhHans: "方案安排了测评。")
    let rationale = LocalizedText(
        en: "Without any assessment the only evidence is that people came.", zhHans: "什么都不测，能证明的只有“来过”。")
    let source = "Kirkpatrick, Evaluating Training Programs, 1994 (level 2)"
    let hint = LocalizedText(
        en: "add `evaluation: { pre_test: …, post_test: … }` and `assessed_by` to the objectives",
        zhHans: "请补充 evaluation 中的 pre_test、post_test，以及各目标的 assessed_by")
    let examples: [RuleExample] = [
        .triggers(en: "no assessment anywhere", zhHans: "通篇没有测评") { plan in
            plan.evaluation = nil
            plan.gradebook = nil
            plan.changeObjectives { $0.assessedBy = [] }
        },
        .passes(en: "a post-test alone", zhHans: "只有训后测试") { plan in
            plan.gradebook = nil
            plan.changeObjectives { $0.assessedBy = [] }
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let draft = plan.draft
        let isAssessed =
            !draft.evaluation.flatMap(\.preTest).isBlank || !draft.evaluation.flatMap(\.postTest).isBlank
            || draft.objectives.contains { !$0.assessedBy.isEmpty }
            || (draft.gradebook?.components ?? []).contains { !$0.assessments.isEmpty }
        return isAssessed
            ? [] : [ReviewProblem(at: "evaluation", en: "nothing is assessed", zhHans: "方案没有安排任何测评")]
    }
}
