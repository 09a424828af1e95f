import CadreKit
import CadreModel

struct AssessmentOfNothing: ReviewRule {
    let code = "objective.assessment-of-nothing"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "What counts towards the result shows a stated objective.", zhHans: "计入成绩的测评都对应写明的目标。")
    let rationale = LocalizedText(
        en: "Marks for what was never stated surprise learners and say nothing about the course.",
        zhHans: "考的不是写明的目标，学员觉得意外，成绩也说明不了培训效果。")
    let source = "Biggs, Enhancing teaching through constructive alignment, 1996"
    let hint = LocalizedText(
        en:
            "name the assessment in `assessed_by` of the objective that it shows, or leave it out of the gradebook",
        zhHans: "请在相应目标的 assessed_by 中写上该测评，或从成绩规则中删去")
    let examples: [RuleExample] = [
        .triggers(en: "a test that shows no objective", zhHans: "计分的测试不对应任何目标") {
            $0.gradebook?.components[1].source = "general-knowledge"
        },
        .passes(en: "every component shows an objective", zhHans: "各项计分都对应目标"),
        .passes(en: "attendance alone", zhHans: "只计考勤") { $0.gradebook?.components.removeLast(2) },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let named = Set(plan.draft.objectives.flatMap(\.assessedBy))
        // A plan without objectives is criticised for that, not for each of its tests.
        guard !plan.draft.objectives.isEmpty else { return [] }
        return (plan.draft.gradebook?.components ?? []).enumerated().flatMap { index, component in
            component.assessments.filter { !named.contains($0) }.map { source in
                ReviewProblem(
                    at: "gradebook.components[\(index)]",
                    en: "“\(source)” counts, and shows none of the objectives",
                    zhHans: "“\(source)”计入成绩，但不对应任何目标")
            }
        }
    }
}
