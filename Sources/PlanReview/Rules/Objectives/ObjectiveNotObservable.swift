import CadreKit
import CadreModel

struct ObjectiveNotObservable: ReviewRule {
    let code = "objective.not-observable"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "An objective names something that can be watched.", zhHans: "目标写的是看得见的行为。")
    let rationale = LocalizedText(
        en:
            "Nobody can watch somebody understand; without an act to watch, nothing can be taught on purpose or assessed.",
        zhHans: "“了解”“掌握”谁也看不见；没有看得见的行为，就无从有针对性地教，也无从考核。")
    let source = "Mager, Preparing Instructional Objectives, 1962"
    let hint = LocalizedText(
        en: "write what the learner does: list, explain, apply, compare, judge, draft …",
        zhHans: "请写学员能做什么：列出、说明、运用、比较、评判、起草……")
    let examples: [RuleExample] = [
        .triggers(en: "an objective to “understand”", zhHans: "目标写“了解”") {
            $0.objectives[0].text = "了解大客户谈判"
        },
        .triggers(en: "the same in English", zhHans: "英文写 understand") {
            $0.objectives[0].text = "Understand key-account negotiation"
        },
        .triggers(en: "an objective without any verb that can be watched", zhHans: "目标中没有可观察的动词") {
            $0.objectives[1].text = "谈判能力的提升"
        },
        .passes(en: "an objective to “draft”", zhHans: "目标写“起草”") {
            $0.objectives[0].text = "起草一份谈判计划"
        },
        .passes(en: "“explain what they know of …”", zhHans: "“说明……”中提到“了解”") {
            $0.objectives[0].text = "说明客户了解价格的三条途径"
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        plan.draft.objectives.enumerated().compactMap { index, objective in
            guard let text = objective.text, let verb = ObjectiveVerbs.unobservable(in: text) else {
                return nil
            }
            return ReviewProblem(
                at: "objectives[\(index)]", en: "“\(verb)” cannot be watched: “\(text)”",
                zhHans: "“\(verb)”无法观察：“\(text)”")
        }
    }
}
