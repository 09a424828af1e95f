import CadreKit
import CadreModel

struct CostWithoutLine: ReviewRule {
    let code = "logistics.cost-without-line"
    let area = ReviewArea.logistics
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "Every cost is paid by a line of the budget.", zhHans: "每笔费用都有对应的预算科目。")
    let rationale = LocalizedText(
        en: "A cost that no line pays comes back unsigned.", zhHans: "没有科目的费用，报销时会被退回。")
    let source = "house rule"
    let hint = LocalizedText(
        en: "name one of the `budget_lines` in `line:` of the cost",
        zhHans: "请在该费用的 line 中写明 budget_lines 中的科目")
    let examples: [RuleExample] = [
        .triggers(en: "a cost that names no line", zhHans: "费用没有写科目") { $0.logistics?.costs[0].line = nil },
        .triggers(en: "a line that there is not", zhHans: "科目不存在") { $0.logistics?.costs[0].line = "差旅费" },
        .passes(en: "a cost with its line", zhHans: "费用写明科目"),
        .passes(en: "no budget at all", zhHans: "没有预算") {
            $0.logistics?.budget = nil
            $0.logistics?.budgetLines = []
            $0.logistics?.costs[0].line = nil
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard let logistics = plan.draft.logistics, !logistics.budgetLines.isEmpty || logistics.budget != nil
        else {
            return []
        }
        let lines = Set(logistics.budgetLines.compactMap(\.line))
        return logistics.costs.enumerated().compactMap { index, cost in
            guard cost.line.map({ !lines.contains($0) }) ?? true else { return nil }
            return ReviewProblem(
                at: "logistics.costs[\(index)]", en: "no line of the budget pays “\(cost.item ?? "")”",
                zhHans: "“\(cost.item ?? "")”没有对应的预算科目")
        }
    }
}
