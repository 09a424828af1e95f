import CadreKit
import CadreModel

struct GoalNotTaught: ReviewRule {
    let code = "objective.goal-not-taught"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "What the goals speak of is to be found in the outline.", zhHans: "总目标提到的事，大纲里都有内容。")
    let rationale = LocalizedText(
        en:
            "Goals are what the client signs for; a promise that the outline never takes up is the first thing to be missed.",
        zhHans: "总目标是对客户的承诺，大纲里没有着落的承诺，结课时最先被追问。")
    let source = "Biggs, Enhancing teaching through constructive alignment, 1996"
    let hint = LocalizedText(
        en: "add a topic on it, or take it out of the goal", zhHans: "请补充相应主题，或从总目标中删去")
    let examples: [RuleExample] = [
        .triggers(en: "a goal about superiors that no topic mentions", zhHans: "总目标提到“上级”，大纲没有") {
            $0.goals = ["了解如何与上级沟通"]
            $0.parts[1].topics[0].title = "沟通概述"
        },
        .triggers(en: "the same in English", zhHans: "英文方案中同样的问题") {
            $0.goals = ["How to communicate with superiors"]
        },
        .passes(en: "a goal that the outline takes up", zhHans: "大纲里有相应内容"),
        .passes(en: "no goals", zhHans: "没有写总目标") { $0.goals = [] },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let outline = plan.outline
        return plan.draft.goals.enumerated().compactMap { index, goal in
            let missing = SubjectTerms.of(goal).flatMap { SubjectTerms.missing(of: $0, in: outline) }
            guard !missing.isEmpty else { return nil }
            return ReviewProblem(
                at: "goals[\(index)]",
                en:
                    "no topic mentions “\(missing.joined(separator: "”, “"))”, of which the goal “\(goal)” speaks",
                zhHans: "总目标“\(goal)”提到“\(missing.joined(separator: "”“"))”，大纲中没有任何主题涉及")
        }
    }
}
