/// A bounded number of rows, their cells' UTF-8 text laid end to end.
///
/// A million rows pass through a few of these, so a cell is a range of bytes and not a `String`.
public struct ExportBatch: Sendable {
    public let columnCount: Int
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    public init(columnCount: Int) {
        self.columnCount = columnCount
    }

    public var rowCount: Int { columnCount == 0 ? 0 : ends.count / columnCount }

    /// The size of all cells together, in bytes.
    public var byteCount: Int { bytes.count }

    /// Adds the next cell, row by row; no bytes make an empty cell.
    public mutating func append(_ cell: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: cell)
        ends.append(bytes.count)
    }

    /// Adds the next cell.
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Empties the batch and keeps its memory for the next rows.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    /// Visits every cell in order: its column and its bytes, valid during the call alone.
    public func forEachCell(_ body: (_ column: Int, UnsafeRawBufferPointer) throws -> Void) rethrows {
        try bytes.withUnsafeBytes { all in
            var start = 0
            var column = 0
            for end in ends {
                try body(column, UnsafeRawBufferPointer(rebasing: all[start..<end]))
                start = end
                column = column + 1 == columnCount ? 0 : column + 1
            }
        }
    }
}
