import CadreKit

/// Lays cells out as RFC 4180 records in one buffer, which is handed on whenever it is full.
///
/// Memory is that buffer: 128 KiB, or twice the longest cell where that is more.
struct CSVWriter: ~Copyable {
    private let isText: [Bool]
    private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 128 << 10, alignment: 16)
    private var used = 0

    /// For each column, whether its cells are words and must be kept from being read as formulas.
    init(isText: [Bool]) {
        self.isText = isText
    }

    deinit {
        buffer.deallocate()
    }

    mutating func writeHeader(_ titles: [String], to output: inout some ByteOutput) throws {
        for (column, title) in titles.enumerated() {
            var title = title
            try title.withUTF8 {
                try write(UnsafeRawBufferPointer($0), in: column, isText: true, to: &output)
            }
        }
    }

    /// Writes the next cell of the row; the last column's cell ends the record.
    mutating func write(
        _ cell: UnsafeRawBufferPointer, in column: Int, to output: inout some ByteOutput
    ) throws {
        try write(cell, in: column, isText: isText[column], to: &output)
    }

    mutating func flush(to output: inout some ByteOutput) throws {
        if used > 0 { try output.write(UnsafeRawBufferPointer(rebasing: buffer[..<used])) }
        used = 0
    }

    private mutating func write(
        _ cell: UnsafeRawBufferPointer, in column: Int, isText: Bool, to output: inout some ByteOutput
    ) throws {
        // Every byte may be a quote and double; around it go two quotes, an apostrophe and the line break.
        let room = cell.count * 2 + 5
        if room > buffer.count - used { try makeRoom(for: room, to: &output) }
        let isFormula = isText && FormulaGuard.isNeeded(for: cell)
        // A record of one empty cell would be an empty line, which readers skip.
        if cell.needsQuotes || (cell.isEmpty && self.isText.count == 1) {
            putQuoted(cell, neutralised: isFormula)
        } else {
            if isFormula { put(FormulaGuard.mark) }
            putAsIs(cell)
        }
        if column + 1 < self.isText.count {
            put(UInt8(ascii: ","))
        } else {
            put(UInt8(ascii: "\r"))
            put(UInt8(ascii: "\n"))
        }
    }
}

extension CSVWriter {
    private mutating func makeRoom(for count: Int, to output: inout some ByteOutput) throws {
        try flush(to: &output)
        guard count > buffer.count else { return }
        buffer.deallocate()
        buffer = .allocate(byteCount: count, alignment: 16)
    }

    private mutating func put(_ byte: UInt8) {
        buffer[used] = byte
        used += 1
    }

    private mutating func putAsIs(_ cell: UnsafeRawBufferPointer) {
        UnsafeMutableRawBufferPointer(rebasing: buffer[used...]).copyMemory(from: cell)
        used += cell.count
    }

    private mutating func putQuoted(_ cell: UnsafeRawBufferPointer, neutralised: Bool) {
        let quote = UInt8(ascii: "\"")
        put(quote)
        if neutralised { put(FormulaGuard.mark) }
        for byte in cell {
            if byte == quote { put(quote) }
            put(byte)
        }
        put(quote)
    }
}

extension UnsafeRawBufferPointer {
    /// True when the cell holds a comma, a quote or a line break.
    fileprivate var needsQuotes: Bool {
        for byte in self where byte <= UInt8(ascii: ",") {
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): return true
            default: continue
            }
        }
        return false
    }
}
