import CadreKit
import CadreModel

/// Makes a gradebook rule of what a plan says about it.
struct GradebookBuilder {
    private let draft: PlanDraft.Gradebook?
    let assessments: [AssessmentDefinition]
    private(set) var findings: [Finding] = []

    init(_ draft: PlanDraft.Gradebook?, assessments: [AssessmentDefinition]) {
        self.draft = draft
        self.assessments = assessments
    }

    /// Nil when something is wrong with it; attendance of four fifths when the plan says nothing.
    mutating func rule() -> GradebookRule? {
        guard let draft else {
            note(
                .warning, "plan.no-gradebook", "gradebook",
                en: "no gradebook: attendance alone counts, and 80 % passes", zhHans: "未写明成绩规则：仅计考勤，80% 为合格")
            return GradebookRule(
                components: [.init(source: .attendance, weight: 1, passMinimum: nil)], passTotal: Ratio(4, 5),
                retakes: .best, tries: 3, excusedCounts: false)
        }
        let components = draft.components.indices.map { component(draft.components[$0], $0) }
        if draft.components.isEmpty {
            note(
                .error, "plan.gradebook-empty", "gradebook.components",
                en: "the gradebook has no components", zhHans: "成绩规则没有任何组成部分（components）")
        }
        refuseTwins(components)
        let pass = draft.pass.map { percentage($0, "gradebook.pass") } ?? Ratio(3, 5)
        let retakes = choice(draft.retakes, "gradebook.retakes", GradebookRule.Retakes.self) ?? .best
        let cap = draft.retakeCap.flatMap { percentage($0, "gradebook.retake_cap") }
        let excused = choice(draft.excused, "gradebook.excused", ExcusedRule.self) ?? .leavesOut
        let tries = number(draft.tries, 1...100, "gradebook.tries", "plan.gradebook-tries") ?? 3
        let rounding = rounding(draft)
        let grades = grades(draft.grades)
        guard !findings.hasErrors, let pass else { return nil }
        return GradebookRule(
            components: components.compactMap(\.self), passTotal: pass, retakes: retakes, retakeCap: cap,
            tries: tries, excusedCounts: excused == .counts, rounding: rounding, grades: grades)
    }
}

/// What an excused session does, as plans write it.
enum ExcusedRule: String, CaseIterable {
    case leavesOut = "leaves-out"
    case counts
}

extension GradebookBuilder {
    mutating func note(
        _ severity: Finding.Severity, _ code: String, _ path: String, en: String, zhHans: String,
        hint: LocalizedText? = nil
    ) {
        findings.append(
            Finding(severity, code, at: Place(path: path), LocalizedText(en: en, zhHans: zhHans), hint: hint))
    }

    mutating func percentage(_ text: String, _ path: String) -> Ratio? {
        if let share = Ratio(perCent: text) { return share }
        note(
            .error, "plan.pass-unreachable", path, en: "“\(text)” is not a percentage from 0 to 100",
            zhHans: "“\(text)”不是 0 至 100 之间的百分数",
            hint: LocalizedText(en: "write 70 or 72.5", zhHans: "请按 70 或 72.5 的形式填写"))
        return nil
    }

    mutating func number(_ number: Int?, _ range: ClosedRange<Int>, _ path: String, _ code: String) -> Int? {
        guard let number else { return nil }
        if range.contains(number) { return number }
        let name = path.split(separator: ".").last.map(String.init) ?? path
        note(
            .error, code, path,
            en: "`\(name)` cannot be \(number): \(range.lowerBound) to \(range.upperBound)",
            zhHans: "\(name) 不能为 \(number)：请填写 \(range.lowerBound) 至 \(range.upperBound)")
        return nil
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String?, _ path: String, _: Choice.Type
    ) -> Choice? where Choice.RawValue == String {
        guard let text else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        note(
            .error, "plan.unknown-choice", path, en: "“\(text)” is none of \(known)",
            zhHans: "“\(text)”不在可选值之内：\(known)")
        return nil
    }

    private mutating func rounding(_ draft: PlanDraft.Gradebook) -> GradebookRule.Rounding {
        let method = choice(draft.rounding, "gradebook.rounding", GradebookRule.Rounding.Method.self)
        let decimals = number(draft.decimals, 0...6, "gradebook.decimals", "plan.gradebook-decimals")
        if decimals != nil, method ?? .exact == .exact {
            note(
                .warning, "plan.gradebook-decimals", "gradebook.decimals",
                en: "nothing is rounded, so `decimals` means nothing", zhHans: "未要求取整，decimals 不起作用",
                hint: LocalizedText(en: "add `rounding: half-up`", zhHans: "请添加 rounding: half-up（四舍五入）"))
        }
        return GradebookRule.Rounding(method ?? .exact, decimals: decimals ?? 0)
    }

    private mutating func grades(_ drafts: [PlanDraft.Gradebook.Grade]) -> [GradebookRule.Grade] {
        var grades: [GradebookRule.Grade] = []
        for (index, draft) in drafts.enumerated() {
            let path = "gradebook.grades[\(index)]"
            guard let name = draft.name, let text = draft.from else {
                note(
                    .error, "plan.gradebook-grade", path, en: "a grade needs a name and where it starts",
                    zhHans: "成绩等级须写明名称和起点",
                    hint: LocalizedText(
                        en: "write `{ name: Merit, from: 80 }`", zhHans: "请按 { name: 良好, from: 80 } 的形式填写"))
                continue
            }
            guard let from = percentage(text, path + ".from") else { continue }
            if grades.contains(where: { $0.name == name || $0.from == from }) {
                note(
                    .error, "plan.gradebook-grade-twice", path,
                    en: "another grade is called “\(name)” or starts at \(text)",
                    zhHans: "另有等级名为“\(name)”或从 \(text) 起")
            }
            grades.append(GradebookRule.Grade(name: name, from: from))
        }
        return grades
    }
}
