/// Splits UTF-8 into records and cells by RFC 4180, looking at each byte once and copying none.
///
/// CR, LF and CRLF end a record. A quote counts only as the first character of a cell; elsewhere in an unquoted
/// cell it stands for itself.
struct CSVScanner {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var offset = 0
    private var line = 1
    private var lineStart = 0

    init(_ bytes: [UInt8], delimiter: CSVDelimiter) {
        self.bytes = bytes
        self.delimiter = delimiter.byte
    }

    struct Record {
        let start: Int
        let line: Int
        /// The cells before it are sound.
        var fault: Fault?
    }

    /// Where the quoting of a cell goes wrong, line and character column counted from 1.
    struct Fault {
        let isUnterminated: Bool
        let line: Int
        let column: Int
    }

    /// Appends the cells of the next record; nil at the end.
    mutating func next(into cells: inout [CSVCell]) -> Record? {
        guard offset < bytes.count else { return nil }
        var record = Record(start: offset, line: line)
        while true {
            if offset < bytes.count, bytes[offset] == quote {
                scanQuoted(into: &cells, fault: &record.fault)
            } else {
                let start = offset
                skipToEndOfCell()
                cells.append(CSVCell(start: start, end: offset, quoting: .none))
            }
            guard offset < bytes.count else { return record }
            let byte = bytes[offset]
            offset += 1
            if byte != delimiter {
                endLine(after: byte)
                return record
            }
        }
    }
}

extension CSVScanner {
    private mutating func skipToEndOfCell() {
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == delimiter || byte == newline || byte == carriageReturn { return }
            offset += 1
        }
    }

    private mutating func scanQuoted(into cells: inout [CSVCell], fault: inout Fault?) {
        let start = offset
        let opening = (line, lineStart)
        var quoting = CSVCell.Quoting.plain
        offset += 1
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            if byte == quote {
                guard offset < bytes.count, bytes[offset] == quote else {
                    cells.append(CSVCell(start: start, end: offset, quoting: quoting))
                    refuseTextAfterQuote(fault: &fault)
                    return
                }
                quoting = .doubled
                offset += 1
            } else if byte == newline || byte == carriageReturn {
                endLine(after: byte)
            }
        }
        fault = Fault(isUnterminated: true, line: opening.0, column: column(of: start, from: opening.1))
    }

    private mutating func refuseTextAfterQuote(fault: inout Fault?) {
        let end = offset
        skipToEndOfCell()
        guard offset > end, fault == nil else { return }
        fault = Fault(isUnterminated: false, line: line, column: column(of: end, from: lineStart))
    }

    /// Counts a line break whose first byte has just been passed.
    private mutating func endLine(after byte: UInt8) {
        if byte == carriageReturn, offset < bytes.count, bytes[offset] == newline { offset += 1 }
        line += 1
        lineStart = offset
    }

    private func column(of offset: Int, from lineStart: Int) -> Int {
        bytes[lineStart..<offset].characterCount + 1
    }
}

extension ArraySlice<UInt8> {
    /// How many Unicode scalars these bytes of UTF-8 hold.
    var characterCount: Int { count { $0 & 0xC0 != 0x80 } }
}

private let quote = UInt8(ascii: "\"")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
