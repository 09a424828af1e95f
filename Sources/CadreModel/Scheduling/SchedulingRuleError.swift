package import CadreKit

/// Why a rule of timetabling cannot be set.
package enum SchedulingRuleError: ExplainedError, Equatable {
    case outOfRange(SchedulingRule, Int)
    /// A rule about others than those that it was to be set for.
    case notFor(SchedulingRule, RuleScope)
    case notSet(SchedulingRule)
    /// A least value above the most.
    case crossed(SchedulingRule, Int, SchedulingRule, Int)

    package var explanation: LocalizedText {
        switch self {
        case .outOfRange(let rule, let value):
            LocalizedText(
                en: "\(rule.rawValue) cannot be \(value)", zhHans: "规则 \(rule.rawValue) 不能设为 \(value)")
        case .notFor(let rule, let scope):
            LocalizedText(
                en: "\(rule.rawValue) cannot be set for a \(scope.kind)",
                zhHans: "规则 \(rule.rawValue) 不能按\(scope.title.zhHans)设置")
        case .notSet(let rule):
            LocalizedText(en: "\(rule.rawValue) is not set there", zhHans: "此处没有设置规则 \(rule.rawValue)")
        case .crossed(let rule, let value, let other, let bound):
            LocalizedText(
                en: "\(rule.rawValue) \(value) is above \(other.rawValue) \(bound)",
                zhHans: "\(rule.rawValue)（\(value)）大于 \(other.rawValue)（\(bound)）")
        }
    }

    package var remedy: LocalizedText? {
        switch self {
        case .outOfRange(let rule, _):
            LocalizedText(
                en: "give \(rule.range.lowerBound) to \(rule.range.upperBound)",
                zhHans: "请填写 \(rule.range.lowerBound) 至 \(rule.range.upperBound)")
        case .notFor(let rule, _):
            switch rule.reach {
            case .cohorts:
                LocalizedText(
                    en: "use --cohort, --programme or --site, or none of them for the whole department",
                    zhHans: "请使用 --cohort、--programme 或 --site；都不加则对全部门生效")
            case .sites:
                LocalizedText(
                    en: "use --site, or nothing for the whole department", zhHans: "请使用 --site；不加则对全部门生效")
            case .trainers:
                LocalizedText(
                    en: "use --trainer, or nothing for the whole department",
                    zhHans: "请使用 --trainer；不加则对全部门生效")
            case .department:
                LocalizedText(en: "it holds for the whole department only", zhHans: "该规则只能对全部门设置")
            }
        case .notSet:
            LocalizedText(
                en: "`cadre schedule rules` shows where each is set",
                zhHans: "可用 `cadre schedule rules` 查看各规则的来源")
        case .crossed: nil
        }
    }
}

extension RuleScope {
    package var title: LocalizedText {
        switch self {
        case .department: LocalizedText(en: "department", zhHans: "全部门")
        case .site: LocalizedText(en: "site", zhHans: "场地")
        case .programme: LocalizedText(en: "programme", zhHans: "方案")
        case .cohort: LocalizedText(en: "cohort", zhHans: "班级")
        case .trainer: LocalizedText(en: "trainer", zhHans: "讲师")
        }
    }
}
