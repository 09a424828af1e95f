import CadreKit
import CadreModel

struct NoBusinessMeasure: ReviewRule {
    let code = "evaluation.no-business-measure"
    let area = ReviewArea.evaluation
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "The plan names a figure of the business that should move.", zhHans: "方案写明要看哪一项业务指标的变化。")
    let rationale = LocalizedText(
        en:
            "A client pays for renewals and orders, not for attendance; a figure chosen before the course can be compared after it.",
        zhHans: "客户花钱买的是续约和订单；事先选定指标，事后才有得比。")
    let source =
        "Kirkpatrick, Evaluating Training Programs, 1994 (level 4); Phillips, Return on Investment in Training, 1997"
    let hint = LocalizedText(
        en: "add `evaluation: { business_measure: … }` with its value today and when it is looked at",
        zhHans: "请补充 evaluation 下的 business_measure，写明现值和查看时间")
    let examples: [RuleExample] = [
        .triggers(en: "no business measure", zhHans: "没有业务指标") { $0.evaluation?.businessMeasure = nil },
        .triggers(en: "no evaluation at all", zhHans: "没有写效果评估") { $0.evaluation = nil },
        .passes(en: "renewals over two quarters", zhHans: "两个季度的续约率"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.draft.evaluation.flatMap(\.businessMeasure).isBlank else { return [] }
        return [ReviewProblem(at: "evaluation", en: "no figure of the business is named", zhHans: "没有写业务指标")]
    }
}
