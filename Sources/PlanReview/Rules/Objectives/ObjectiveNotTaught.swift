import CadreKit
import CadreModel

struct ObjectiveNotTaught: ReviewRule {
    let code = "objective.not-taught"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "Every objective is served by a topic or a module.", zhHans: "每条目标都有对应的内容。")
    let rationale = LocalizedText(
        en: "What nobody teaches is an announcement, and the client will ask for it.",
        zhHans: "没有内容支撑的目标只是口号，客户迟早会问。")
    let source = "Biggs, Enhancing teaching through constructive alignment, 1996"
    let hint = LocalizedText(
        en: "name the objective's id in `objectives` of a topic, or drop the objective",
        zhHans: "请在某个主题的 objectives 中写上该目标的 id，或删去该目标")
    let examples: [RuleExample] = [
        .triggers(en: "an objective that no topic serves", zhHans: "没有主题对应的目标") {
            $0.changeTopics(ofPart: 0) { $0.objectives = [] }
            $0.parts[1].topics[3].objectives = ["o2"]
        },
        .passes(en: "both objectives served", zhHans: "两条目标都有对应主题"),
        .passes(en: "an objective shown by the module's own assessment", zhHans: "目标由模块自带的测评体现") {
            $0.objectives[0].id = nil
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let served = Set(plan.draft.parts.flatMap(\.topics).flatMap(\.objectives))
        return plan.draft.objectives.enumerated().compactMap { index, objective in
            guard let id = objective.id, !served.contains(id) else { return nil }
            // A module teaches what its own assessments show.
            let isModules = objective.assessedBy.contains { name in
                plan.assessments.contains { $0.id.text == name }
            }
            guard !isModules else { return nil }
            return ReviewProblem(
                at: "objectives[\(index)]", en: "no topic serves “\(objective.name)”",
                zhHans: "没有任何主题对应“\(objective.name)”")
        }
    }
}
