import CadreKit
import CadreModel

struct AudiencePriorKnowledge: ReviewRule {
    let code = "audience.prior-knowledge"
    let area = ReviewArea.audience
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "The plan says what the learners know and can do already.", zhHans: "方案写明学员已有的知识和经验。")
    let rationale = LocalizedText(
        en: "What they know already decides where to begin; schooling alone does not tell it.",
        zhHans: "从哪里讲起，取决于学员已经会什么；只写学历看不出来。")
    let source = "Ausubel, Educational Psychology: A Cognitive View, 1968"
    let hint = LocalizedText(
        en: "add `audience: { prior_knowledge: … }`: years in the role, courses taken, what a pre-test shows",
        zhHans: "请补充 audience 下的 prior_knowledge：任职年限、上过的课、摸底情况")
    let examples: [RuleExample] = [
        .triggers(en: "nothing about prior knowledge", zhHans: "没有写已有基础") {
            $0.audience?.priorKnowledge = nil
        },
        .passes(en: "three years of negotiating, no training", zhHans: "三年谈判经验，未受过训练"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.draft.audience?.priorKnowledge.isBlank ?? true else { return [] }
        return [
            ReviewProblem(
                at: "audience", en: "what the learners know already is not said", zhHans: "没有写明学员已有的知识和经验")
        ]
    }
}
