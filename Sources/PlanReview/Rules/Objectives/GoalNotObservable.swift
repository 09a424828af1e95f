import CadreKit
import CadreModel

struct GoalNotObservable: ReviewRule {
    let code = "objective.goal-not-observable"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "A goal says what will be different at work, or objectives make it observable.",
        zhHans: "总目标写明工作上的变化，或由可观察的具体目标来落实。")
    let rationale = LocalizedText(
        en:
            "“To understand what team management is” tells neither trainer nor client when the course has worked.",
        zhHans: "“了解什么是团队管理”这样的写法，讲师和客户都说不清怎样才算有效果。")
    let source = "Mager, Preparing Instructional Objectives, 1962"
    let hint = LocalizedText(
        en: "write `objectives:` with verb, condition and criterion for each goal",
        zhHans: "请为每条总目标写出 objectives：行为、条件、标准")
    let examples: [RuleExample] = [
        .triggers(en: "goals to “understand”, and no objectives", zhHans: "总目标写“了解”，又没有具体目标") {
            $0.goals = ["了解什么是大客户谈判", "了解如何守住底线"]
            $0.objectives = []
        },
        .passes(
            en: "a goal to “understand” with objectives that can be watched", zhHans: "总目标写“了解”，但有可观察的具体目标"
        ) {
            $0.goals = ["了解大客户谈判"]
        },
        .passes(en: "a goal that is a change at work", zhHans: "总目标写的是工作上的变化"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.draft.objectives.isEmpty else { return [] }
        return plan.draft.goals.enumerated().compactMap { index, goal in
            guard let verb = ObjectiveVerbs.unobservable(in: goal) else { return nil }
            return ReviewProblem(
                at: "goals[\(index)]", en: "“\(verb)” cannot be watched: “\(goal)”",
                zhHans: "“\(verb)”无法观察：“\(goal)”")
        }
    }
}
