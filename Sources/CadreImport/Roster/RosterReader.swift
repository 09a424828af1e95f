import CadreKit
import CadreModel

/// Reads people from a table: one row each, a name at least.
package enum RosterReader {
    /// Findings are a missing name, a malformed e-mail address, and an employee number or e-mail address that
    /// stands in the file twice; letter case does not count in either.
    package static func read(_ file: [UInt8]) -> Reading<RosterRow> {
        var numbers = FirstLines()
        var emails = FirstLines()
        return Reading(of: file) { row, findings in
            let name = row.required(.name, code: "roster.missing-name", findings: &findings)
            let number = row[.employeeNumber]
            if let number, let first = numbers.line(before: row.line, of: number) {
                findings.add(
                    .duplicate(
                        number, of: .employeeNumber, "roster.duplicate-employee-number", row, first: first))
            }
            let email = row[.email]
            if let email {
                if !EmailAddress.isWellFormed(email) {
                    findings.add(.malformedEmail(email, at: row.place(of: .email)))
                } else if let first = emails.line(before: row.line, of: email) {
                    findings.add(.duplicate(email, of: .email, "roster.duplicate-email", row, first: first))
                }
            }
            return name.map {
                RosterRow(
                    line: row.line, index: row.index, employeeNumber: number, name: $0, email: email,
                    mobile: row[.mobile], unit: row[.unit], manager: row[.manager], jobTitle: row[.jobTitle])
            }
        }
    }
}

extension Finding {
    fileprivate static func malformedEmail(_ email: String, at place: Place) -> Finding {
        Finding(
            .error, "roster.malformed-email", at: place,
            LocalizedText(en: "“\(email)” is not an e-mail address", zhHans: "“\(email)”不是有效的邮箱地址"),
            hint: LocalizedText(
                en: "write it like name@example.com, one address to a cell",
                zhHans: "格式应如 name@example.com，每个单元格只填一个"))
    }

    fileprivate static func duplicate(
        _ value: String, of column: RosterColumn, _ code: String, _ row: TableRow<RosterColumn>, first: Int
    ) -> Finding {
        Finding(
            .error, code, at: row.place(of: column),
            LocalizedText(
                en: "lines \(first) and \(row.line) have the same \(column.title.en), “\(value)”",
                zhHans: "第 \(first) 行和第 \(row.line) 行的\(column.title.zhHans)相同：“\(value)”"),
            hint: LocalizedText(en: "correct one of them, or delete the line", zhHans: "请更正其中一行，或删除重复行"))
    }
}
