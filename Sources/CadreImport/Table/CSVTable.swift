package import CadreModel

/// A file of comma-, semicolon- or TAB-separated values: a header and rows of as many cells.
///
/// Cells stay bytes until they are asked for, and each knows its line and its column, the character of that line
/// at which it starts, both counted from 1 in the decoded text.
package struct CSVTable: Sendable {
    /// The most data rows that one file may hold.
    package static let rowLimit = 100_000

    package let encoding: TextEncoding
    package let delimiter: CSVDelimiter
    private let bytes: [UInt8]
    /// Row after row, the header first; as many to a row as there are columns.
    private let cells: [CSVCell]
    private let records: [CSVScanner.Record]
    package let columnCount: Int

    init(text: DecodedText, delimiter: CSVDelimiter, cells: [CSVCell], records: [CSVScanner.Record]) {
        encoding = text.encoding
        bytes = text.bytes
        self.delimiter = delimiter
        self.cells = cells
        self.records = records
        columnCount = cells.count / max(records.count, 1)
    }

    /// Data rows with as many cells as the header; the header is not one.
    package var rowCount: Int { records.count - 1 }

    package var header: [String] { (0..<columnCount).map { text(cells[$0]) } }

    /// A cell's text without quotes and, where an export neutralised it, without the export's apostrophe.
    package func text(row: Int, column: Int) -> String {
        text(cells[(row + 1) * columnCount + column])
    }

    var headerLine: Int { records[0].line }

    package func line(ofRow row: Int) -> Int { records[row + 1].line }

    package func place(row: Int, column: Int) -> Place { place(record: row + 1, column: column) }

    func place(ofHeader column: Int) -> Place { place(record: 0, column: column) }

    /// True when every cell is empty, as Excel leaves rows below a table.
    func isBlank(row: Int) -> Bool {
        for index in (row + 1) * columnCount..<(row + 2) * columnCount where !cells[index].content.isEmpty {
            return false
        }
        return true
    }
}

extension CSVTable {
    private func text(_ cell: CSVCell) -> String {
        bytes.withUnsafeBufferPointer { bytes in
            let content = UnsafeBufferPointer(rebasing: bytes[cell.content])
            guard cell.quoting == .doubled else { return restored(content) }
            var isSecond = false
            let single = content.filter { byte in
                isSecond = byte == UInt8(ascii: "\"") && !isSecond
                return !isSecond
            }
            return single.withUnsafeBufferPointer(restored)
        }
    }

    private func restored(_ content: UnsafeBufferPointer<UInt8>) -> String {
        let mark = NeutralisedText.markLength(content)
        return String(decoding: UnsafeBufferPointer(rebasing: content[mark...]), as: UTF8.self)
    }

    private func place(record: Int, column: Int) -> Place {
        let record = (start: records[record].start, line: records[record].line, first: record * columnCount)
        let before = bytes[record.start..<cells[record.first + column].start]
        let lineStart =
            before.lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map { $0 + 1 }
            ?? record.start
        return Place(
            line: record.line + Array(before).line(at: before.count) - 1,
            column: bytes[lineStart..<before.endIndex].characterCount + 1,
            path: text(cells[column]))
    }
}
