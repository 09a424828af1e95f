package import CadreKit
package import CadreModel

/// What passes by a gradebook rule, in sentences: everything but the components.
package struct GradebookRuleDescription: Wording {
    package let rule: GradebookRule
    package let language: Language

    package init(rule: GradebookRule, language: Language) {
        self.rule = rule
        self.language = language
    }

    package var sentences: [String] { [passing, rounding, grades].compactMap(\.self) }

    private var passing: String {
        let pass = rule.passTotal.percentage()
        let cap = rule.retakeCap.map {
            label(", retakes up to \($0.percentage()) %", "，补考最高按 \($0.percentage())% 计")
        }
        let retakes = said(rule.retakes.title) + (cap ?? "")
        return label(
            "passes from \(pass) %, at most \(rule.tries) tries (\(retakes))",
            "合格线：\(pass)%；最多考 \(rule.tries) 次（\(retakes)）")
    }

    private var rounding: String? {
        guard rule.rounding.method != .exact else { return nil }
        return label("the total is ", "总成绩") + said(rule.rounding.title)
    }

    private var grades: String? {
        guard !rule.grades.isEmpty else { return nil }
        let names = rule.grades.map {
            label("\($0.name) from \($0.from.percentage()) %", "\($0.name) ≥ \($0.from.percentage())%")
        }
        return label("grades: ", "成绩等级：") + joined(names)
    }
}
