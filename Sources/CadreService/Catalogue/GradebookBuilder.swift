import CadreKit
import CadreModel

/// Makes a gradebook rule of what a plan says about it.
struct GradebookBuilder {
    private let draft: PlanDraft.Gradebook?
    private let assessments: [AssessmentDefinition]
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
        let excused = choice(draft.excused, "gradebook.excused", ExcusedRule.self) ?? .leavesOut
        let tries = draft.tries ?? 3
        if tries < 1 || tries > 100 {
            note(
                .error, "plan.gradebook-tries", "gradebook.tries",
                en: "there cannot be \(tries) tries: 1 to 100", zhHans: "考试次数（tries）不能为 \(tries)：请填写 1 至 100")
        }
        guard !findings.hasErrors, let pass else { return nil }
        return GradebookRule(
            components: components.compactMap(\.self), passTotal: pass, retakes: retakes, tries: tries,
            excusedCounts: excused == .counts)
    }
}

/// What an excused session does, as plans write it.
enum ExcusedRule: String, CaseIterable {
    case leavesOut = "leaves-out"
    case counts
}

extension GradebookBuilder {
    private mutating func note(
        _ severity: Finding.Severity, _ code: String, _ path: String, en: String, zhHans: String,
        hint: LocalizedText? = nil
    ) {
        findings.append(
            Finding(severity, code, at: Place(path: path), LocalizedText(en: en, zhHans: zhHans), hint: hint))
    }

    private mutating func component(
        _ draft: PlanDraft.Gradebook.Component, _ index: Int
    ) -> GradebookRule.Component? {
        let path = "gradebook.components[\(index)]"
        let minimum = draft.minimum.flatMap { percentage($0, path + ".minimum") }
        let weight = draft.weight ?? 0
        if weight < 0 || weight > 1_000_000 {
            note(
                .error, "plan.gradebook-weight", path + ".weight",
                en: "a weight cannot be \(weight): 0 to 1000000", zhHans: "权重不能为 \(weight)：请填写 0 至 1000000")
        }
        guard let name = draft.source else {
            note(
                .error, "plan.gradebook-no-source", path, en: "nothing says what counts here",
                zhHans: "没有写明该项以什么计分",
                hint: LocalizedText(
                    en: "add `source: attendance`, or an assessment's id",
                    zhHans: "请添加 source: attendance，或填写测评标识"))
            return nil
        }
        if draft.weight == nil {
            note(
                .warning, "plan.gradebook-no-weight", path,
                en: "“\(name)” has no weight and adds nothing to the total", zhHans: "“\(name)”没有写明权重，不计入总成绩",
                hint: LocalizedText(
                    en: "add `weight:`; `weight: 0` where only the minimum matters",
                    zhHans: "请添加 weight；如只看最低要求，请写 weight: 0"))
        }
        guard let source = source(name, path) else { return nil }
        return GradebookRule.Component(source: source, weight: weight, passMinimum: minimum)
    }

    private mutating func source(_ name: String, _ path: String) -> GradebookRule.Source? {
        if name == GradebookRule.Source.attendance.key { return .attendance }
        let countable = assessments.filter(\.countsForLearner)
        if let assessment = countable.first(where: { $0.id.text == name }) {
            return .assessment(assessment.id)
        }
        let known = (["attendance"] + countable.map(\.id.text)).joined(separator: ", ")
        note(
            .error, "plan.unknown-assessment", path + ".source",
            en: "“\(name)” is not an assessment of a learner in this plan's modules",
            zhHans: "本方案的模块中没有针对学员的测评“\(name)”",
            hint: LocalizedText(en: "there are \(known)", zhHans: "可用：\(known)"))
        return nil
    }

    private mutating func percentage(_ text: String, _ path: String) -> Ratio? {
        if let number = Points(decimal: text), number >= 0, number <= 100 {
            return Ratio(number, of: 100)
        }
        note(
            .error, "plan.pass-unreachable", path, en: "“\(text)” is not a percentage from 0 to 100",
            zhHans: "“\(text)”不是 0 至 100 之间的百分数",
            hint: LocalizedText(en: "write 70 or 72.5", zhHans: "请按 70 或 72.5 的形式填写"))
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

    /// - Parameter components: in the places in which they are written; nil where one could not be read.
    private mutating func refuseTwins(_ components: [GradebookRule.Component?]) {
        for (index, component) in components.enumerated() {
            guard let component, components[..<index].contains(where: { $0?.source == component.source })
            else { continue }
            note(
                .error, "plan.gradebook-twice", "gradebook.components[\(index)]",
                en: "this counts twice", zhHans: "该项重复计分")
        }
        let read = components.compactMap(\.self)
        if !read.isEmpty, read.allSatisfy({ $0.weight == 0 }) {
            note(
                .error, "plan.gradebook-weightless", "gradebook.components",
                en: "no component has a weight", zhHans: "所有组成部分的权重均为 0")
        }
    }
}
