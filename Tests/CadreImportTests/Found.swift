import CadreImport
import CadreModel

/// What a test wants to know of a finding: which, how bad, where.
struct Found: Equatable {
    let severity: Finding.Severity
    let code: String
    let line: Int?
    let column: Int?

    init(_ severity: Finding.Severity, _ code: String, _ line: Int?, _ column: Int?) {
        self.severity = severity
        self.code = code
        self.line = line
        self.column = column
    }

    static func error(_ code: String, _ line: Int? = nil, _ column: Int? = nil) -> Found {
        Found(.error, code, line, column)
    }

    static func warning(_ code: String, _ line: Int? = nil, _ column: Int? = nil) -> Found {
        Found(.warning, code, line, column)
    }
}

extension FindingLog {
    var found: [Found] {
        kept.map { Found($0.severity, $0.code, $0.place?.line, $0.place?.column) }
    }
}

extension CSVTable {
    var rows: [[String]] {
        (0..<rowCount).map { row in (0..<columnCount).map { text(row: row, column: $0) } }
    }
}

/// A table and what was wrong with it.
func readTable(_ bytes: [UInt8]) -> (table: CSVTable?, findings: FindingLog) {
    var findings = FindingLog()
    let table = CSVTable(reading: bytes, findings: &findings)
    return (table, findings)
}

func readTable(_ text: String) -> (table: CSVTable?, findings: FindingLog) { readTable(Array(text.utf8)) }
