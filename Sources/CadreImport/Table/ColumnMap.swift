import CadreModel

/// Which of a table's columns holds what.
struct ColumnMap<Column: ImportColumn>: Sendable {
    private var positions: [Int?]

    /// Nil when a required column is missing or a column is there twice; columns that nothing asks for are
    /// warnings.
    init?(of table: CSVTable, findings: inout FindingLog) {
        positions = Array(repeating: nil, count: Column.allCases.count)
        var isComplete = true
        for (position, heading) in table.header.enumerated() {
            let folded = Spelling.folded(heading)
            guard let column = Column.allCases.first(where: { $0.spellings.folded.contains(folded) }) else {
                if !folded.isEmpty {
                    findings.add(.unknownColumn(heading, at: table.place(ofHeader: position)))
                }
                continue
            }
            if let first = positions[column.rawValue] {
                findings.add(
                    .duplicateColumn(
                        heading, column.title, first: table.header[first], at: table.place(ofHeader: position)
                    ))
                isComplete = false
            } else {
                positions[column.rawValue] = position
            }
        }
        for column in Column.allCases where column.isRequired && self[column] == nil {
            findings.add(.missingColumn(column, line: table.headerLine))
            isComplete = false
        }
        if !isComplete { return nil }
    }

    /// The column's place in the table, from 0; nil when the file lacks it.
    subscript(column: Column) -> Int? { positions[column.rawValue] }
}
