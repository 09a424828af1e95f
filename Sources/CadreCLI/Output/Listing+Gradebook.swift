import CadreKit
import CadreModel

extension Listing where Row == GradebookRow {
    /// One line for each learner: component by component under its number, the total, the standing and what it
    /// hangs on.
    init(_ gradebook: Gradebook) {
        let components = gradebook.rule.components.indices.map { index in
            Column(title: "\(index + 1)", isNumber: true, { $0.components[index] })
        }
        self.init(
            rows: gradebook.lines.map { GradebookRow($0, tries: gradebook.rule.tries) },
            columns: [.init(en: "learner", zhHans: "学员", { $0.name })] + components + [
                .init(en: "total", zhHans: "总成绩", isNumber: true, { $0.total }),
                .init(en: "standing", zhHans: "结果", { $0.standing.spoken }),
            ]
                + (gradebook.rule.grades.isEmpty
                    ? []
                    : [
                        .init(en: "grade", zhHans: "等级", { $0.grade ?? "–" })
                    ]) + [
                    .init(
                        en: "why", zhHans: "说明",
                        { $0.reasons.map(\.spoken).joined(separator: .said(en: "; ", zhHans: "；")) })
                ],
            emptiness: .said(en: "Nobody is enrolled yet.", zhHans: "还没有学员报名。"))
    }
}

extension Listing where Row == GradebookComponentRow {
    /// What counts, by the numbers that head the gradebook's columns.
    init(_ rule: GradebookRule, of assessments: [AssessmentDefinition]) {
        self.init(
            rows: rule.components.enumerated().map { index, component in
                GradebookComponentRow(component, number: index + 1, of: assessments)
            },
            columns: [
                .init(title: "", isNumber: true, { "\($0.number)" }),
                .init(en: "component", zhHans: "成绩组成", { $0.title.spoken }),
                .init(en: "weight", zhHans: "权重", isNumber: true, { "\($0.weight)" }),
                .init(en: "at least %", zhHans: "最低要求 %", isNumber: true, { $0.minimum ?? "–" }),
                .init(en: "id", zhHans: "标识", { $0.source }),
            ],
            emptiness: .said(en: "Nothing counts.", zhHans: "没有计入成绩的项目。"))
    }
}

/// One thing that counts, in words.
struct GradebookComponentRow: Encodable {
    let number: Int
    let title: LocalizedText
    let source: String
    let weight: Int
    /// In per cent; nil when only the total matters.
    let minimum: String?

    init(_ component: GradebookRule.Component, number: Int, of assessments: [AssessmentDefinition]) {
        self.number = number
        source = component.source.key
        title = component.source.title(among: assessments)
        weight = component.weight
        minimum = component.passMinimum?.percentage()
    }
}

/// One learner's line, in words.
struct GradebookRow: Encodable {
    let name: String
    /// In per cent; an assessment's with the attempts used, such as `72.5 (1/2)`.
    let components: [String]
    let total: String
    let standing: LocalizedText
    let grade: String?
    let reasons: [LocalizedText]

    init(_ line: Gradebook.Line, tries: Int) {
        name = line.learner.name
        components = line.result.components.map { one in
            switch one.decision?.effect {
            case .override(let set): return .decided(set)
            case .exemption: return .said(en: "exempt", zhHans: "豁免")
            case nil: break
            }
            let share = one.result?.percentage() ?? "–"
            return one.tries.map { "\(share) (\($0.used)/\(tries * one.members.count))" } ?? share
        }
        total = line.result.decision == nil ? line.result.total.percentage() : .decided(line.result.total)
        grade = line.result.grade
        standing = line.result.standing.title
        reasons = line.reasons.map(\.sentence)
    }
}

extension String {
    fileprivate static func decided(_ share: Ratio) -> String {
        .said(en: "\(share.percentage()) (set)", zhHans: "\(share.percentage())（改定）")
    }
}
