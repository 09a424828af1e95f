import CadreKit
import CadreModel

/// What a plan's `review:` section asks for, where it names a rule, a severity and a reason.
struct ReviewSettings {
    private(set) var followed: [PlanDraft.ReviewSetting] = []
    private var severities: [String: Finding.Severity] = [:]
    private var off: Set<String> = []

    init(_ written: [PlanDraft.ReviewSetting]) {
        for (index, setting) in written.enumerated() {
            guard Self.problem(with: setting, at: "review[\(index)]") == nil else { continue }
            followed.append(setting)
            let code = setting.rule ?? ""
            if setting.severity == "off" { off.insert(code) }
            severities[code] = setting.severity.flatMap(Finding.Severity.init)
        }
    }

    func switchesOff(_ rule: any ReviewRule) -> Bool { off.contains(rule.code) }
    func severity(of rule: any ReviewRule) -> Finding.Severity? { severities[rule.code] }

    /// Why a setting cannot be followed; nil for a sound one.
    static func problem(with setting: PlanDraft.ReviewSetting, at path: String) -> ReviewProblem? {
        guard let code = setting.rule, ReviewRules.all.contains(where: { $0.code == code }) else {
            return ReviewProblem(
                at: path, en: "there is no rule “\(setting.rule ?? "")”",
                zhHans: "没有名为“\(setting.rule ?? "")”的规则",
                hint: LocalizedText(
                    en: "`cadre plan rules` lists the codes", zhHans: "可用 `cadre plan rules` 查看全部规则代码"))
        }
        guard let severity = setting.severity,
            severity == "off" || Finding.Severity(rawValue: severity) != nil
        else {
            return ReviewProblem(
                at: path, en: "“\(setting.severity ?? "")” is no severity for \(code)",
                zhHans: "“\(setting.severity ?? "")”不是 \(code) 可用的级别",
                hint: LocalizedText(
                    en: "write off, advice, warning or error", zhHans: "请填写 off、advice、warning 或 error"))
        }
        guard setting.reason?.isEmpty == false else {
            return ReviewProblem(
                at: path, en: "\(code) is graded anew without a reason", zhHans: "\(code) 调整了级别但没有写明理由",
                hint: LocalizedText(
                    en: "add `reason:`; whoever reads the plan later will ask", zhHans: "请补充 reason，以便日后查考"))
        }
        return nil
    }
}
