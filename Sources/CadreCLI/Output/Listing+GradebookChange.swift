import CadreKit
import CadreModel

extension Listing where Row == GradebookChangeRow {
    /// Who would notice another rule, before and after.
    init(_ change: GradebookChange) {
        self.init(
            rows: change.lines.filter(\.isChange).map(GradebookChangeRow.init),
            columns: [
                .init(en: "learner", zhHans: "学员", { $0.name }),
                .init(en: "total now", zhHans: "现总成绩", isNumber: true, { $0.before.total }),
                .init(en: "standing now", zhHans: "现结果", { $0.before.outcome }),
                .init(en: "total then", zhHans: "新总成绩", isNumber: true, { $0.after.total }),
                .init(en: "standing then", zhHans: "新结果", { $0.after.outcome }),
            ], emptiness: .said(en: "Nobody's result changes.", zhHans: "没有学员的成绩发生变化。"))
    }
}

/// One learner's result by two rules.
struct GradebookChangeRow: Encodable {
    let name: String
    let employeeNumber: String?
    let before: Side
    let after: Side

    struct Side: Encodable {
        /// In per cent.
        let total: String
        let standing: String
        let grade: String?

        fileprivate init(_ result: LearnerResult) {
            total = result.total.percentage()
            standing = result.standing.rawValue
            grade = result.grade
        }

        fileprivate var outcome: String {
            let title = Standing(rawValue: standing)?.title.spoken ?? standing
            return [title, grade].compactMap(\.self).joined(separator: " · ")
        }
    }

    fileprivate init(_ line: GradebookChange.Line) {
        name = line.learner.name
        employeeNumber = line.learner.employeeNumber
        before = Side(line.before)
        after = Side(line.after)
    }
}
