import CadreKit
import CadreModel

struct NoObjectives: ReviewRule {
    let code = "objective.none"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.error
    let sentence = LocalizedText(en: "The plan has objectives.", zhHans: "方案写有培训目标。")
    let rationale = LocalizedText(
        en: "Objectives are what topics, methods and assessments are chosen by.", zhHans: "内容、方法和测评都要依据目标来选。")
    let source = "Tyler, Basic Principles of Curriculum and Instruction, 1949"
    let hint = LocalizedText(
        en: "add `objectives:`, two to four for each half-day", zhHans: "请补充 objectives，每半天两到四条为宜")
    let examples: [RuleExample] = [
        .triggers(en: "neither goals nor objectives", zhHans: "既没有总目标，也没有具体目标") {
            $0.objectives = []
            $0.goals = []
        },
        .triggers(en: "goals without objectives", zhHans: "只有总目标") { $0.objectives = [] },
        .passes(en: "two objectives", zhHans: "有两条目标"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.draft.objectives.isEmpty else { return [] }
        return [ReviewProblem(at: "objectives", en: "the plan has no objectives", zhHans: "方案没有写培训目标")]
    }
}
