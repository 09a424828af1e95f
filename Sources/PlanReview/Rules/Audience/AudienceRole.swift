import CadreKit
import CadreModel

struct AudienceRole: ReviewRule {
    let code = "audience.role"
    let area = ReviewArea.audience
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(en: "The plan says what the learners' job is.", zhHans: "方案写明学员的岗位。")
    let rationale = LocalizedText(
        en: "Cases and role-plays convince when they come from the learners' own work.",
        zhHans: "案例和角色扮演取自学员自己的工作，才有说服力。")
    let source = "Knowles, The Adult Learner, 1973"
    let hint = LocalizedText(en: "add `audience: { role: … }`", zhHans: "请补充 audience 下的 role（岗位）")
    let examples: [RuleExample] = [
        .triggers(en: "no role", zhHans: "没有写岗位") { $0.audience?.role = nil },
        .triggers(en: "a blank role", zhHans: "岗位为空白") { $0.audience?.role = " " },
        .triggers(en: "a role marked as unknown", zhHans: "岗位写着“未知”") { $0.audience?.role = "未知" },
        .triggers(en: "a role marked as unknown, in English", zhHans: "英文方案写着“unknown”") {
            $0.audience?.role = " Unknown "
        },
        .passes(en: "key-account managers", zhHans: "大客户经理"),
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        guard plan.draft.audience?.role.isBlank ?? true else { return [] }
        return [ReviewProblem(at: "audience", en: "the learners' job is not said", zhHans: "没有写明学员的岗位")]
    }
}
