import CadreKit
import CadreModel

extension Listing where Row == GradebookRow {
    /// One line for each learner: component by component, the total, the standing and what it hangs on.
    init(_ gradebook: Gradebook) {
        let components = gradebook.rule.components.indices.map { index in
            Column(
                title: gradebook.rule.components[index].source.title.spoken, isNumber: true,
                { $0.components[index] })
        }
        self.init(
            rows: gradebook.lines.map { GradebookRow($0, tries: gradebook.rule.tries) },
            columns: [.init(en: "learner", zhHans: "学员", { $0.name })] + components + [
                .init(en: "total", zhHans: "总成绩", isNumber: true, { $0.total }),
                .init(en: "standing", zhHans: "结果", { $0.standing.spoken }),
                .init(
                    en: "why", zhHans: "说明",
                    { $0.reasons.map(\.spoken).joined(separator: .said(en: "; ", zhHans: "；")) }),
            ],
            emptiness: .said(en: "Nobody is enrolled yet.", zhHans: "还没有学员报名。"))
    }
}

/// One learner's line, in words.
struct GradebookRow: Encodable {
    let name: String
    /// In per cent; an assessment's with the attempts used, such as `72.5 (1/2)`.
    let components: [String]
    let total: String
    let standing: LocalizedText
    let reasons: [LocalizedText]

    init(_ line: Gradebook.Line, tries: Int) {
        name = line.learner.name
        components = line.result.components.map { one in
            let share = one.result?.percentage() ?? "–"
            return one.tries.map { "\(share) (\($0.used)/\(tries))" } ?? share
        }
        total = line.result.total.percentage()
        standing = line.result.standing.title
        reasons = line.reasons.map(\.sentence)
    }
}
