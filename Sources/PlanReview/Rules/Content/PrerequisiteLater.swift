import CadreKit
import CadreModel

struct PrerequisiteLater: ReviewRule {
    let code = "content.prerequisite-later"
    let area = ReviewArea.content
    let severity = Finding.Severity.error
    let sentence = LocalizedText(
        en: "What a part requires is taught before it.", zhHans: "先修内容排在前面。")
    let rationale = LocalizedText(
        en: "A part that builds on something not yet taught loses its learners in the first ten minutes.",
        zhHans: "前置内容还没讲就往下讲，头十分钟学员就跟不上了。")
    let source = "Gagné, The Conditions of Learning, 1965 (learning hierarchies)"
    let hint = LocalizedText(
        en: "change the order of the parts, or take the requirement out", zhHans: "请调整各部分顺序，或删去该先修要求")
    let examples: [RuleExample] = [
        .triggers(en: "a part that requires the next one", zhHans: "先修部分排在后面") {
            $0.parts[0].requires = ["holding"]
        },
        .triggers(en: "a part that requires itself", zhHans: "以自己为先修") {
            $0.parts[0].requires = ["preparing"]
        },
        .triggers(en: "a requirement that nobody teaches", zhHans: "先修内容不存在") {
            $0.parts[1].requires = ["basics"]
        },
        .passes(en: "the second requires the first", zhHans: "第二部分以第一部分为先修"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let names = plan.draft.parts.map { [$0.id, $0.module].compactMap(\.self) }
        return plan.draft.parts.enumerated().flatMap { index, part in
            part.requires.compactMap { needed in
                guard let place = names.firstIndex(where: { $0.contains(needed) }) else {
                    return ReviewProblem(
                        at: "parts[\(index)].requires",
                        en: "“\(part.name)” requires “\(needed)”, which the plan does not teach",
                        zhHans: "“\(part.name)”的先修内容“\(needed)”不在方案中")
                }
                guard place >= index else { return nil }
                return ReviewProblem(
                    at: "parts[\(index)].requires",
                    en: "“\(part.name)” requires “\(plan.draft.parts[place].name)”, which comes later",
                    zhHans: "“\(part.name)”的先修内容“\(plan.draft.parts[place].name)”排在后面")
            }
        }
    }
}
