import CadreKit
import CadreModel

struct AssessedTooLow: ReviewRule {
    let code = "objective.assessed-too-low"
    let area = ReviewArea.objectives
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "An assessment reaches the level that its objective states.", zhHans: "测评达到目标所写的层次。")
    let rationale = LocalizedText(
        en:
            "Ticking boxes shows that somebody recognises a good plan, not that they can write one or hold the talk.",
        zhHans: "选择题能看出学员认得出好方案，看不出他写不写得出、谈不谈得成。")
    let source = "Anderson, Krathwohl, A Taxonomy for Learning, Teaching, and Assessing, 2001"
    let hint = LocalizedText(
        en: "add an observed role-play, a rubric or a product that is marked",
        zhHans: "请增加有观察员的角色扮演、评分表或需批阅的成果")
    let examples: [RuleExample] = [
        .triggers(en: "an objective to create, shown by “quiz” alone", zhHans: "“制定”类目标只用测验考核") {
            $0.objectives[0].assessedBy = ["quiz"]
        },
        .triggers(en: "a conversation, shown by a written test", zhHans: "谈话类目标只用笔试考核") {
            $0.objectives[1].assessedBy = ["笔试"]
        },
        .passes(en: "an observed role-play", zhHans: "有人观察的角色扮演"),
        .passes(en: "a test and a product", zhHans: "测验加成果批阅") {
            $0.objectives[0].assessedBy = ["quiz", "negotiation-plan-review"]
        },
        .passes(en: "a quiz for an objective to analyse", zhHans: "“分析”类目标用测验考核") {
            $0.objectives[0].text = "分析一页客户资料中的风险"
            $0.objectives[0].level = "analyse"
            $0.objectives[0].assessedBy = ["quiz"]
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        plan.draft.objectives.enumerated().compactMap { index, objective in
            guard !objective.assessedBy.isEmpty, objective.needsPerformance,
                objective.assessedBy.allSatisfy({ plan.isWrittenTest($0) })
            else { return nil }
            let tests = objective.assessedBy.joined(separator: ", ")
            return ReviewProblem(
                at: "objectives[\(index)].assessed_by",
                en: "“\(objective.name)” is shown by a written test alone (\(tests))",
                zhHans: "“\(objective.name)”只用笔试类测评考核（\(tests)）")
        }
    }
}

extension PlanDraft.Objective {
    /// Whether it shows only when it is done: something made, or done with other people.
    fileprivate var needsPerformance: Bool {
        cognitiveLevel == .create || ObjectiveVerbs.isInterpersonal(text ?? "")
    }
}

extension ReviewedPlan {
    fileprivate func isWrittenTest(_ name: String) -> Bool {
        if let assessment = assessment(name) { return assessment.kind == "quiz" }
        return ["quiz", "written test", "exam", "multiple choice", "笔试", "测验", "选择题", "考试"].contains {
            name.lowercased().contains($0)
        }
    }
}
