import CadreKit
import CadreModel

struct AudienceSize: ReviewRule {
    let code = "audience.size"
    let area = ReviewArea.audience
    let severity = Finding.Severity.error
    let sentence = LocalizedText(en: "The plan says how many will take part.", zhHans: "方案写明参训人数。")
    let rationale = LocalizedText(
        en: "Groups, rooms, materials and time for practice all follow from the number.",
        zhHans: "分组、教室、材料和每人的练习时间都由人数决定。")
    let source = "Morrison, Ross, Kemp, Designing Effective Instruction, 2010"
    let hint = LocalizedText(en: "add `audience: { size: 10 }`", zhHans: "请补充 audience: { size: 10 }")
    let examples: [RuleExample] = [
        .triggers(en: "no number of learners", zhHans: "没有写人数") { $0.audience?.size = nil },
        .triggers(en: "no audience at all", zhHans: "没有写培训对象") { $0.audience = nil },
        .triggers(en: "nobody takes part", zhHans: "人数为 0") { $0.audience?.size = 0 },
        .passes(en: "ten learners", zhHans: "十名学员"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard let size = plan.draft.audience?.size else {
            return [ReviewProblem(at: "audience", en: "how many take part is not said", zhHans: "没有写明参训人数")]
        }
        guard size < 1 else { return [] }
        return [
            ReviewProblem(
                at: "audience.size", en: "\(size) learners cannot be taught", zhHans: "参训人数不能为 \(size)")
        ]
    }
}
