import CadreKit
import CadreModel

struct NoMethods: ReviewRule {
    let code = "method.none"
    let area = ReviewArea.method
    let severity = Finding.Severity.error
    let sentence = LocalizedText(en: "Every topic says how it is taught.", zhHans: "每个主题都写明教学方法。")
    let rationale = LocalizedText(
        en: "A list of headings is taught by talking, whatever the goals say.", zhHans: "只有提纲没有方法，到头来就是从头讲到尾。"
    )
    let source = "Gagné, The Conditions of Learning, 1965"
    let hint = LocalizedText(
        en: "add `method:` — \(TeachingMethod.codes)", zhHans: "请补充 method：\(TeachingMethod.codes)")
    let examples: [RuleExample] = [
        .triggers(en: "no methods at all", zhHans: "全部主题都没有方法") {
            $0.changeTopics { $0.method = nil }
        },
        .triggers(en: "a method that Cadre does not know", zhHans: "无法识别的方法") {
            $0.parts[0].topics[0].method = "storytelling"
        },
        .passes(en: "every topic has a method", zhHans: "每个主题都有方法"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        let steps = Array(plan.steps.joined())
        let missing = steps.filter { $0.method == nil }
        guard !missing.isEmpty else { return [] }
        let isUnwritten = plan.draft.parts.flatMap(\.topics).allSatisfy(\.method.isBlank)
        guard missing.count < steps.count || !isUnwritten else {
            return [
                ReviewProblem(
                    at: "parts", en: "none of the \(steps.count) topics says how it is taught",
                    zhHans: "全部 \(steps.count) 个主题都没有写教学方法")
            ]
        }
        return missing.map { step in
            ReviewProblem(
                at: step.path, en: "“\(step.title.en)” does not say how it is taught",
                zhHans: "“\(step.title.zhHans)”没有写明教学方法，或方法无法识别")
        }
    }
}

extension TeachingMethod {
    /// What a plan may write.
    static var codes: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
