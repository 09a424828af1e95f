import CadreKit
import CadreModel

/// Reads people from a table: one row each, a name at least.
package enum RosterReader {
    /// Findings are a missing name, a malformed e-mail address, and an e-mail address that stands in the file twice,
    /// letter case aside. An employee number may stand twice: it tells people apart within one firm only.
    package static func read(_ file: [UInt8]) -> Reading<RosterRow> {
        var emails = FirstLines()
        return Reading(of: file) { row, findings in
            let name = row.required(.name, code: "roster.missing-name", findings: &findings)
            for column in RosterColumn.allCases {
                if let scalar = row[column]?.firstInvisible {
                    findings.add(.invisible(scalar, in: column, at: row.place(of: column)))
                    return nil
                }
            }
            let email = row[.email]
            if let email {
                if !EmailAddress.isWellFormed(email) {
                    findings.add(.malformedEmail(email, at: row.place(of: .email)))
                } else if let first = emails.line(before: row.line, of: email) {
                    findings.add(.duplicateEmail(email, row, first: first))
                }
            }
            return name.map {
                RosterRow(
                    line: row.line, index: row.index, employeeNumber: row[.employeeNumber], name: $0,
                    email: email, mobile: row[.mobile], unit: row[.unit], manager: row[.manager],
                    jobTitle: row[.jobTitle])
            }
        }
    }
}

extension Finding {
    fileprivate static func invisible(
        _ scalar: Unicode.Scalar, in column: RosterColumn, at place: Place
    ) -> Finding {
        Finding(
            .error, "roster.invisible-character", at: place,
            LocalizedText(
                en: "the column “\(column.title.en)” holds an invisible character (\(scalar.codePoint)) here",
                zhHans: "此处“\(column.title.zhHans)”中含有看不见的字符（\(scalar.codePoint)）"),
            hint: LocalizedText(en: "type the cell anew", zhHans: "请重新输入该单元格"))
    }

    fileprivate static func malformedEmail(_ email: String, at place: Place) -> Finding {
        Finding(
            .error, "roster.malformed-email", at: place,
            LocalizedText(en: "“\(email)” is not an e-mail address", zhHans: "“\(email)”不是有效的邮箱地址"),
            hint: LocalizedText(
                en: "write it like name@example.com, one address to a cell",
                zhHans: "格式应如 name@example.com，每个单元格只填一个"))
    }

    fileprivate static func duplicateEmail(
        _ email: String, _ row: TableRow<RosterColumn>, first: Int
    ) -> Finding {
        Finding(
            .error, "roster.duplicate-email", at: row.place(of: .email),
            LocalizedText(
                en: "lines \(first) and \(row.line) have the same e-mail address, “\(email)”",
                zhHans: "第 \(first) 行和第 \(row.line) 行的邮箱相同：“\(email)”"),
            hint: LocalizedText(en: "correct one of them, or delete the line", zhHans: "请更正其中一行，或删除重复行"))
    }
}
