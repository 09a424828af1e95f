import CadreKit
import CadreModel

/// Reads responses in long form: one row for each person and question.
package enum ResponseRowReader {
    /// Findings are missing cells, an empty answer excepted, and a question that a person answers twice.
    package static func read(_ file: [UInt8]) -> Reading<ResponseRow> {
        var answered = FirstLines()
        return Reading(of: file) { row, findings in
            let assessment = row.required(
                .assessment, code: "response.missing-assessment", findings: &findings)
            let person = row.required(.person, code: "response.missing-person", findings: &findings)
            let item = row.required(.item, code: "response.missing-item", findings: &findings)
            guard let assessment, let person, let item else { return nil }
            let sheet = [assessment, person, row[.about] ?? "", row[.rater] ?? "", item]
            if let first = answered.line(before: row.line, of: sheet.joined(separator: "\u{1F}")) {
                findings.add(.answeredTwice(item, by: person, row, first: first))
            }
            return ResponseRow(
                line: row.line, index: row.index, assessment: assessment, person: person, item: item,
                answer: row[.answer], about: row[.about], rater: row[.rater])
        }
    }
}

extension Finding {
    fileprivate static func answeredTwice(
        _ item: String, by person: String, _ row: TableRow<ResponseColumn>, first: Int
    ) -> Finding {
        Finding(
            .error, "response.duplicate", at: row.place(of: .item),
            LocalizedText(
                en: "lines \(first) and \(row.line) both answer question “\(item)” for “\(person)”",
                zhHans: "第 \(first) 行和第 \(row.line) 行是“\(person)”对同一题目“\(item)”的重复作答"))
    }
}
