import CadreKit
import CadreModel

struct ObjectiveCriterion: ReviewRule {
    let code = "objective.no-criterion"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "An objective says how well is well enough.", zhHans: "目标写明做到什么程度算合格。")
    let rationale = LocalizedText(
        en: "Without a criterion every rater has one of their own, and nobody can fail or pass for a reason.",
        zhHans: "没有标准，评分人各凭各的尺子，合格不合格都说不出理由。")
    let source = "Mager, Preparing Instructional Objectives, 1962"
    let hint = LocalizedText(
        en: "add `criterion: with at least two reasons for each figure`", zhHans: "请补充 criterion，如“各有两条依据”")
    let examples: [RuleExample] = [
        .triggers(en: "no criterion", zhHans: "没有写标准") { $0.objectives[0].criterion = nil },
        .passes(en: "a criterion of its own", zhHans: "写明了标准"),
        .passes(en: "a figure within the sentence", zhHans: "句中有数字标准") {
            $0.objectives[0].criterion = nil
            $0.objectives[0].text = "为续约谈判制定目标价与底线，至少各写 2 条依据"
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        plan.draft.objectives.enumerated().compactMap { index, objective in
            guard objective.criterion.isBlank, !(objective.text?.saysHowWell ?? false) else { return nil }
            return ReviewProblem(
                at: "objectives[\(index)]", en: "“\(objective.name)” does not say how well is well enough",
                zhHans: "“\(objective.name)”没有写明合格标准")
        }
    }
}

extension String {
    /// Whether a figure with a word of measure stands in the sentence.
    fileprivate var saysHowWell: Bool {
        let words = [
            "至少", "不少于", "不超过", "以内", "全部", "无遗漏", "at least", "at most", "within", "without", "all ",
            "no more",
        ]
        let text = lowercased()
        return words.contains { text.contains($0) }
    }
}
