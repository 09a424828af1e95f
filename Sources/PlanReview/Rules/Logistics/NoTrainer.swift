import CadreKit
import CadreModel

struct NoTrainer: ReviewRule {
    let code = "logistics.no-trainer"
    let area = ReviewArea.logistics
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(en: "The plan names its trainers.", zhHans: "方案写明讲师。")
    let rationale = LocalizedText(
        en: "Good trainers are booked months ahead; who teaches decides how.",
        zhHans: "好讲师要提前几个月约；谁来讲，决定了怎么讲。")
    let source = "Lawson, The Trainer's Handbook, 2006"
    let hint = LocalizedText(
        en: "add `logistics: { trainers: [T-CHEN] }`", zhHans: "请补充 logistics: { trainers: [T-CHEN] }")
    let examples: [RuleExample] = [
        .triggers(en: "no trainers", zhHans: "没有写讲师") { $0.logistics?.trainers = [] },
        .triggers(en: "no logistics", zhHans: "没有写组织保障") { $0.logistics = nil },
        .passes(en: "one trainer", zhHans: "有一位讲师"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.draft.logistics?.trainers.isEmpty ?? true else { return [] }
        return [ReviewProblem(at: "logistics", en: "no trainer is named", zhHans: "没有写明讲师")]
    }
}
