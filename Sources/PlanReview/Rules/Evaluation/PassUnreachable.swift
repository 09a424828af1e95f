import CadreKit
import CadreModel

struct PassUnreachable: ReviewRule {
    let code = "evaluation.pass-unreachable"
    let area = ReviewArea.evaluation
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "Everybody can pass, and nobody passes by being there alone.", zhHans: "合格线够得着，也不是光到场就能过。")
    let rationale = LocalizedText(
        en:
            "A pass mark above what can be reached fails everybody; one below what attendance gives tests nothing.",
        zhHans: "合格线高于满分，人人不及格；低于出勤分，考了也白考。")
    let source = "arithmetic"
    let hint = LocalizedText(
        en: "set `pass` between the weight of attendance and 100", zhHans: "请把 pass 定在考勤权重与 100 之间")
    let examples: [RuleExample] = [
        .triggers(en: "120 % to pass", zhHans: "合格线 120 分") { $0.gradebook?.pass = "120" },
        .triggers(en: "a pass mark that is no number", zhHans: "合格线不是数字") { $0.gradebook?.pass = "良好" },
        .triggers(en: "attendance alone is enough", zhHans: "光出勤就够") {
            $0.gradebook?.components[0].weight = 300
        },
        .triggers(en: "a least share of 150 % in one component", zhHans: "某项最低要求 150 分") {
            $0.gradebook?.components[1].minimum = "150"
        },
        .passes(en: "70 %, attendance a fifth", zhHans: "70 分合格，考勤占五分之一"),
        .passes(en: "attendance is all that counts", zhHans: "只计考勤") {
            $0.gradebook?.components.removeLast(2)
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard let gradebook = plan.draft.gradebook else { return [] }
        let minima = gradebook.components.enumerated().compactMap { index, component -> ReviewProblem? in
            guard let minimum = component.minimum, share(minimum) == nil else { return nil }
            return ReviewProblem(
                at: "gradebook.components[\(index)].minimum",
                en: "nobody can reach “\(minimum)” in “\(component.title)”",
                zhHans: "“\(component.title)”的最低要求“\(minimum)”无法达到",
                hint: LocalizedText(en: "write a number from 0 to 100", zhHans: "请填写 0 至 100 之间的数"))
        }
        guard let written = gradebook.pass else { return minima }
        guard let pass = share(written) else {
            return minima + [
                ReviewProblem(
                    at: "gradebook.pass", en: "“\(written)” is not a percentage from 0 to 100",
                    zhHans: "“\(written)”不是 0 至 100 之间的百分数")
            ]
        }
        return minima + freePass(pass, gradebook)
    }

    private func freePass(_ pass: Points, _ gradebook: PlanDraft.Gradebook) -> [ReviewProblem] {
        let weights = gradebook.components.map { max(0, min($0.weight ?? 0, 1_000_000)) }
        let total = weights.reduce(0, +)
        let attendance = zip(gradebook.components, weights).filter(\.0.isAttendance)
            .map(\.1).reduce(0, +)
        guard attendance > 0, attendance < total, attendance * 100_000 >= pass.thousandths * total else {
            return []
        }
        return [
            ReviewProblem(
                at: "gradebook.pass", en: "whoever is always there passes without any result",
                zhHans: "只要全勤，不考也能合格")
        ]
    }

    private func share(_ text: String) -> Points? {
        guard let points = Points(decimal: text), points >= 0, points <= 100 else { return nil }
        return points
    }
}
