package import CadreModel

/// One line of a file, read.
package protocol ImportedRow: Sendable {
    associatedtype Column: ImportColumn
    /// Where the row starts in the file, counted from 1; the header is line 1 as a rule.
    var line: Int { get }
    /// Which data row it is, counted from 0.
    var index: Int { get }
}

/// What a file held and what is wrong with it.
///
/// Imports are all or nothing: a caller writes `rows` only when `findings` has no errors.
package struct Reading<Row: ImportedRow>: Sendable {
    /// The rows that read well.
    package let rows: [Row]
    package let findings: FindingLog
    /// Nil when the bytes are no table at all.
    package let table: CSVTable?
    private let columns: ColumnMap<Row.Column>?

    init(rows: [Row], findings: FindingLog, table: CSVTable?, columns: ColumnMap<Row.Column>?) {
        self.rows = rows
        self.findings = findings
        self.table = table
        self.columns = columns
    }

    /// Where a row's cell stands, for findings of the caller's own; the line alone when the file lacks the column.
    package func place(of column: Row.Column, in row: Row) -> Place {
        guard let table, let position = columns?[column] else { return Place(line: row.line) }
        return table.place(row: row.index, column: position)
    }
}

extension Reading {
    /// Reads a table and hands each row that is not blank to `read`.
    init(
        of file: [UInt8],
        _ read: (TableRow<Row.Column>, inout FindingLog) -> Row?
    ) {
        var findings = FindingLog()
        guard let table = CSVTable(reading: file, findings: &findings) else {
            self.init(rows: [], findings: findings, table: nil, columns: nil)
            return
        }
        guard let columns = ColumnMap<Row.Column>(of: table, findings: &findings) else {
            self.init(rows: [], findings: findings, table: table, columns: nil)
            return
        }
        var rows: [Row] = []
        rows.reserveCapacity(table.rowCount)
        for index in 0..<table.rowCount where !table.isBlank(row: index) {
            let row = TableRow(table: table, columns: columns, index: index)
            if let row = read(row, &findings) { rows.append(row) }
        }
        if rows.isEmpty, !findings.hasErrors { findings.add(.noRows) }
        self.init(rows: rows, findings: findings, table: table, columns: columns)
    }
}
