import CadreKit
import CadreModel

extension CSVTable {
    /// Reads a file's bytes; nil when they are no text, hold no header, break off inside quotes or hold too many
    /// rows.
    ///
    /// Blank lines are skipped. A row with too few or too many cells, or with text after a closing quote, is a
    /// finding and left out.
    package init?(reading file: [UInt8], findings: inout FindingLog) {
        let text: DecodedText
        do {
            text = try DecodedText(file)
        } catch {
            findings.add(.undecodable(error))
            return nil
        }
        let delimiter = CSVDelimiter(detectedIn: text.bytes)
        var parts = CSVTableParts(declaresDelimiter: CSVDelimiter.declared(in: text.bytes) != nil)
        guard parts.collect(CSVScanner(text.bytes, delimiter: delimiter), findings: &findings) else {
            return nil
        }
        guard !parts.records.isEmpty else {
            findings.add(.emptyFile)
            return nil
        }
        self.init(text: text, delimiter: delimiter, cells: parts.cells, records: parts.records)
    }
}

/// The cells and rows of a table while it is being read.
private struct CSVTableParts {
    var cells: [CSVCell] = []
    var records: [CSVScanner.Record] = []
    private var columnCount = 0
    private var rowCount = 0

    /// Whether the first line says what the delimiter is, and holds no cells.
    private var declaresDelimiter: Bool

    init(declaresDelimiter: Bool) {
        self.declaresDelimiter = declaresDelimiter
    }

    /// False when the file as a whole is of no use.
    mutating func collect(_ scanner: CSVScanner, findings: inout FindingLog) -> Bool {
        var scanner = scanner
        var rowFindings = FindingLog()
        while true {
            let start = cells.count
            guard let record = scanner.next(into: &cells) else { break }
            if let fault = record.fault {
                rowFindings.add(fault.isUnterminated ? .unterminatedQuote(fault) : .textAfterQuote(fault))
                // Without a header, or once everything up to the end counts as one cell, no row means anything.
                guard !records.isEmpty, !fault.isUnterminated else {
                    findings.add(contentsOf: rowFindings)
                    return false
                }
            }
            keep(record, cellsFrom: start, findings: &rowFindings)
        }
        guard rowCount <= CSVTable.rowLimit else {
            findings.add(.tooManyRows(rowCount))
            return false
        }
        findings.add(contentsOf: rowFindings)
        return true
    }

    private mutating func keep(
        _ record: CSVScanner.Record, cellsFrom start: Int, findings: inout FindingLog
    ) {
        if declaresDelimiter {
            declaresDelimiter = false
            cells.removeSubrange(start...)
            return
        }
        let count = cells.count - start
        if record.fault == nil, count == 1, cells[start].start == cells[start].end {
            cells.removeLast()
            return
        }
        if records.isEmpty {
            columnCount = count
        } else {
            rowCount += 1
        }
        if record.fault == nil, count == columnCount, rowCount <= CSVTable.rowLimit {
            records.append(record)
            return
        }
        cells.removeSubrange(start...)
        if record.fault == nil, count != columnCount {
            findings.add(.cellCount(count, expected: columnCount, line: record.line))
        }
    }
}
