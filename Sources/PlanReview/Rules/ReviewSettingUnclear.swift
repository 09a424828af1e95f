import CadreKit
import CadreModel

struct ReviewSettingUnclear: ReviewRule {
    let code = "review.unclear-setting"
    let area = ReviewArea.content
    let severity = Finding.Severity.warning
    let sentence = LocalizedText(
        en: "A rule is switched off or graded anew by its code, with a reason.",
        zhHans: "关闭规则或调整级别时写明规则代码和理由。")
    let rationale = LocalizedText(
        en:
            "A setting that is not understood is not followed, and a rule without a reason is switched off for good.",
        zhHans: "看不懂的设置不会生效；没有理由的关闭，日后没人敢再打开。")
    let source = "house rule"
    let hint = LocalizedText(
        en: "write `review: [{ rule: …, severity: off, reason: … }]`",
        zhHans: "请写成 review: [{ rule: …, severity: off, reason: … }]")
    let examples: [RuleExample] = [
        .triggers(en: "a rule that there is not", zhHans: "规则代码不存在") {
            $0.review = [.setting("audience.shoe-size", "off", "不适用")]
        },
        .triggers(en: "no reason", zhHans: "没有写理由") { $0.review = [.setting("audience.role", "off", nil)] },
        .passes(en: "a rule switched off with a reason", zhHans: "写明理由后关闭规则") {
            $0.review = [.setting("audience.role", "off", "公开课，岗位不限")]
        },
    ]

    func problems(in plan: ReviewedPlan) -> [ReviewProblem] {
        plan.draft.review.enumerated().compactMap { ReviewSettings.problem(with: $1, at: "review[\($0)]") }
    }
}

extension PlanDraft.ReviewSetting {
    fileprivate static func setting(_ rule: String, _ severity: String, _ reason: String?) -> Self {
        var setting = Self()
        (setting.rule, setting.severity, setting.reason) = (rule, severity, reason)
        return setting
    }
}
