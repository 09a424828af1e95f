package import CadreKit

/// What a file of business measures tells about one value.
package enum MeasureColumn: Int, ImportColumn {
    case measure, about, when, value

    package var isRequired: Bool { self != .about }

    package var title: LocalizedText {
        switch self {
        case .measure: LocalizedText(en: "measure", zhHans: "指标")
        case .about: LocalizedText(en: "about", zhHans: "对象")
        case .when: LocalizedText(en: "time", zhHans: "时间")
        case .value: LocalizedText(en: "value", zhHans: "数值")
        }
    }

    package var spellings: LocalizedSpellings {
        switch self {
        case .measure:
            LocalizedSpellings(
                en: ["measure", "business measure", "indicator", "kpi"], zhHans: ["指标", "业务指标", "指标编号"])
        case .about:
            LocalizedSpellings(
                en: ["about", "subject", "dealer", "account", "team", "person", "learner"],
                zhHans: ["对象", "评价对象", "代理商", "客户", "团队", "学员", "工号"])
        case .when:
            LocalizedSpellings(
                en: ["when", "time", "phase", "day", "date"], zhHans: ["时间", "何时", "阶段", "日期"])
        case .value: LocalizedSpellings(en: ["value", "figure"], zhHans: ["数值", "值", "数据"])
        }
    }
}
