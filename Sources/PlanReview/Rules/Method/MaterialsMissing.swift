import CadreKit
import CadreModel

struct MaterialsMissing: ReviewRule {
    let code = "method.materials-missing"
    let area = ReviewArea.method
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "A case, a role-play or an exercise names its materials.", zhHans: "案例、角色扮演和练习写明所需材料。")
    let rationale = LocalizedText(
        en: "A case nobody has written and cards nobody has printed are found out in front of the class.",
        zhHans: "案例没写、角色卡没印，往往站到讲台上才发现。")
    let source = "Lawson, The Trainer's Handbook, 2006"
    let hint = LocalizedText(en: "add `materials: [case, role cards]`", zhHans: "请补充 materials，如 [案例, 角色卡]")
    let examples: [RuleExample] = [
        .triggers(en: "a role-play without cards", zhHans: "角色扮演没有角色卡") {
            $0.parts[1].topics[1].materials = []
            $0.logistics?.materials = []
        },
        .passes(en: "role cards named", zhHans: "写明角色卡"),
        .passes(en: "materials named for the whole course", zhHans: "统一写明材料") {
            $0.parts[1].topics[1].materials = []
        },
        .passes(en: "a discussion without materials", zhHans: "讨论不需要材料") { $0.logistics?.materials = [] },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let needy: Set<TeachingMethod> = [.caseStudy, .rolePlay, .exercise]
        return plan.steps.joined().compactMap { step in
            guard step.isTopic, let method = step.method, needy.contains(method), !step.hasMaterials else {
                return nil
            }
            return ReviewProblem(
                at: step.path, en: "“\(step.title.en)” names no materials",
                zhHans: "“\(step.title.zhHans)”没有写明材料")
        }
    }
}
