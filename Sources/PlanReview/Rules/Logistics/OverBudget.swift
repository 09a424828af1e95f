import CadreKit
import CadreModel

struct OverBudget: ReviewRule {
    let code = "logistics.over-budget"
    let area = ReviewArea.logistics
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "Costs stay within the budget and each of its lines.", zhHans: "费用不超过预算总额和各科目额度。")
    let rationale = LocalizedText(
        en: "What is over the budget is cut by somebody who has not read the plan.",
        zhHans: "超出的部分，会由没看过方案的人来砍。")
    let source = "arithmetic"
    let hint = LocalizedText(
        en: "lower the cost, or have the budget raised before the course", zhHans: "请压缩费用，或在开课前追加预算")
    let examples: [RuleExample] = [
        .triggers(en: "costs above the whole budget", zhHans: "费用超过总预算") { $0.logistics?.budget = "10000" },
        .triggers(en: "costs above their line", zhHans: "费用超过科目额度") {
            $0.logistics?.budgetLines[0].amount = "15000"
        },
        .triggers(en: "an amount that is no number", zhHans: "金额不是数字") {
            $0.logistics?.costs[0].amount = "约两万"
        },
        .passes(en: "within the budget", zhHans: "在预算之内"),
        .passes(en: "no budget said", zhHans: "没有写预算") {
            $0.logistics?.budget = nil
            $0.logistics?.budgetLines = []
            $0.logistics?.costs[0].line = nil
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard let logistics = plan.draft.logistics else { return [] }
        let unread = unreadable(logistics)
        let costs = logistics.costs.compactMap { cost in
            cost.amount.flatMap { Points(decimal: $0) }.map { (line: cost.line, amount: $0) }
        }
        let total = costs.reduce(Points.zero) { $0 + $1.amount }
        var problems = unread
        if let budget = logistics.budget.flatMap({ Points(decimal: $0) }), total > budget {
            problems.append(
                ReviewProblem(
                    at: "logistics.budget", en: "costs of \(total) in a budget of \(budget)",
                    zhHans: "费用合计 \(total)，预算只有 \(budget)"))
        }
        for (index, line) in logistics.budgetLines.enumerated() {
            let spent = costs.filter { $0.line == line.line }.reduce(Points.zero) { $0 + $1.amount }
            guard let amount = line.amount.flatMap({ Points(decimal: $0) }), spent > amount else { continue }
            problems.append(
                ReviewProblem(
                    at: "logistics.budget_lines[\(index)]",
                    en: "costs of \(spent) on the line “\(line.line ?? "")” of \(amount)",
                    zhHans: "科目“\(line.line ?? "")”额度 \(amount)，费用 \(spent)"))
        }
        return problems
    }

    private func unreadable(_ logistics: PlanDraft.Logistics) -> [ReviewProblem] {
        let amounts =
            [("logistics.budget", logistics.budget)]
            + logistics.budgetLines.enumerated().map { ("logistics.budget_lines[\($0)]", $1.amount) }
            + logistics.costs.enumerated().map { ("logistics.costs[\($0)]", $1.amount) }
        return amounts.compactMap { path, written in
            guard let written, Points(decimal: written).map({ $0 < 0 }) ?? true else { return nil }
            return ReviewProblem(
                at: path, en: "“\(written)” is not an amount", zhHans: "“\(written)”不是有效金额",
                hint: LocalizedText(en: "write a number such as 18000", zhHans: "请填写数字，如 18000"))
        }
    }
}
