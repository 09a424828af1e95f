import CadreKit
import CadreModel

struct ObjectiveNotAssessed: ReviewRule {
    let code = "objective.not-assessed"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "Every objective is shown by an assessment.", zhHans: "每条目标都有对应的测评。")
    let rationale = LocalizedText(
        en: "What is not assessed cannot be shown to the client, and learners take it for unimportant.",
        zhHans: "没有测评就拿不出成效，学员也会觉得这条不重要。")
    let source = "Biggs, Enhancing teaching through constructive alignment, 1996"
    let hint = LocalizedText(
        en: "add `assessed_by: [id]`: a test, an observed role-play, a plan that is read",
        zhHans: "请补充 assessed_by，如测试、有人观察的角色扮演、经批阅的计划")
    let examples: [RuleExample] = [
        .triggers(en: "an objective that nothing shows", zhHans: "没有测评的目标") {
            $0.objectives[0].assessedBy = []
        },
        .passes(en: "both objectives assessed", zhHans: "两条目标都有测评"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        plan.draft.objectives.enumerated().filter { $1.assessedBy.isEmpty }.map { index, objective in
            ReviewProblem(
                at: "objectives[\(index)]", en: "nothing assesses “\(objective.name)”",
                zhHans: "没有测评对应“\(objective.name)”")
        }
    }
}
