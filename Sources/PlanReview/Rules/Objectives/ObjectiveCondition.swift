import CadreKit
import CadreModel

struct ObjectiveCondition: ReviewRule {
    let code = "objective.no-condition"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "An objective says under which circumstances it is shown.", zhHans: "目标写明在什么条件下完成。")
    let rationale = LocalizedText(
        en:
            "With the file at hand or from memory, in four minutes or in a day: these are different abilities.",
        zhHans: "有资料还是靠记忆，四分钟还是一整天，要求的本事并不一样。")
    let source = "Mager, Preparing Instructional Objectives, 1962"
    let hint = LocalizedText(
        en: "add `condition: given a case of one page`", zhHans: "请补充 condition，如“给定一页案例”")
    let examples: [RuleExample] = [
        .triggers(en: "no circumstances", zhHans: "没有写条件") {
            $0.objectives[0].condition = nil
            $0.objectives[0].text = "制定谈判计划"
        },
        .passes(en: "a condition of its own", zhHans: "单独写明条件"),
        .passes(en: "the condition within the sentence", zhHans: "条件写在句子里") {
            $0.objectives[0].condition = nil
            $0.objectives[0].text = "针对给定的客户资料，制定谈判计划"
        },
        .passes(en: "the same in English", zhHans: "英文句中写明条件") {
            $0.objectives[0].condition = nil
            $0.objectives[0].text = "Given a file of one page, draft a negotiation plan"
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        plan.draft.objectives.enumerated().compactMap { index, objective in
            guard objective.condition.isBlank, !(objective.text?.opensWithCondition ?? false) else {
                return nil
            }
            return ReviewProblem(
                at: "objectives[\(index)]", en: "“\(objective.name)” names no circumstances",
                zhHans: "“\(objective.name)”没有写明条件")
        }
    }
}

extension String {
    fileprivate var opensWithCondition: Bool {
        let words = [
            "针对", "给定", "依据", "根据", "在", "按照", "面对", "用", "当", "given", "in a", "in an", "in the", "for a",
            "for an",
            "from", "with", "using", "when",
        ]
        let text = lowercased()
        return words.contains { text.hasPrefix($0) }
    }
}
