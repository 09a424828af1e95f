import CadreModel

/// One data row, its cells asked for by what they hold.
struct TableRow<Column: ImportColumn> {
    let table: CSVTable
    let columns: ColumnMap<Column>
    let index: Int

    var line: Int { table.line(ofRow: index) }

    /// The cell without blanks around it; nil when nothing is in it or the file lacks the column.
    subscript(column: Column) -> String? {
        guard let position = columns[column] else { return nil }
        return Spelling.trimmed(table.text(row: index, column: position))
    }

    /// The cell, or a finding that names what the row lacks.
    func required(_ column: Column, code: String, findings: inout FindingLog) -> String? {
        if let text = self[column] { return text }
        findings.add(.missingValue(column.title, code: code, at: place(of: column)))
        return nil
    }

    func place(of column: Column) -> Place {
        guard let position = columns[column] else { return Place(line: line) }
        return table.place(row: index, column: position)
    }
}
