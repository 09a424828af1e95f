import CadreKit
import CadreModel

struct LevelMismatch: ReviewRule {
    let code = "objective.level-mismatch"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "An objective's verb works at the level that it states.", zhHans: "目标的动词与所写层次相符。")
    let rationale = LocalizedText(
        en:
            "“List” at the level of creating promises more than it asks, and methods are chosen for the wrong level.",
        zhHans: "写着“创造”层次，动词却是“列出”，要求被拔高，方法也会选错。")
    let source = "Anderson, Krathwohl, A Taxonomy for Learning, Teaching, and Assessing, 2001"
    let hint = LocalizedText(
        en: "change the verb or the level: remember, understand, apply, analyse, evaluate, create",
        zhHans: "请调整动词或层次：记忆、理解、应用、分析、评价、创造")
    let examples: [RuleExample] = [
        .triggers(en: "“list” at the level of creating", zhHans: "“列出”写成“创造”") {
            $0.objectives[0].text = "列出续约谈判的三项风险"
        },
        .triggers(en: "a level that there is not", zhHans: "没有这个层次") { $0.objectives[0].level = "精通" },
        .passes(en: "“draft” at the level of creating", zhHans: "“制定”写成“创造”"),
        .passes(en: "one level apart", zhHans: "相差一级") { $0.objectives[0].level = "评价" },
        .passes(en: "no level stated", zhHans: "没有写层次") { $0.objectives[0].level = nil },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        plan.draft.objectives.enumerated().compactMap { index, objective in
            guard let written = objective.level else { return nil }
            guard let level = CognitiveLevel(written: written) else {
                return ReviewProblem(
                    at: "objectives[\(index)].level",
                    en: "“\(written)” is not a level of Bloom's revised taxonomy",
                    zhHans: "“\(written)”不是布卢姆修订版中的层次")
            }
            guard let found = ObjectiveVerbs.observableVerb(in: objective.text ?? ""),
                found.level.isFar(from: level)
            else { return nil }
            return ReviewProblem(
                at: "objectives[\(index)].level",
                en:
                    "“\(found.verb)” works at the level “\(found.level.title.en)”, not at “\(level.title.en)”",
                zhHans: "“\(found.verb)”属于“\(found.level.title.zhHans)”，不是“\(level.title.zhHans)”")
        }
    }
}

extension CognitiveLevel {
    /// Whether two levels are more than one apart; neighbours shade into each other.
    fileprivate func isFar(from other: CognitiveLevel) -> Bool {
        let levels = Self.allCases
        guard let one = levels.firstIndex(of: self), let two = levels.firstIndex(of: other) else {
            return false
        }
        return abs(one - two) > 1
    }
}
