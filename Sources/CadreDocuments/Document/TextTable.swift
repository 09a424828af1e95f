/// Columns side by side in a terminal, as wide as their widest cell; numbers stand to the right.
package struct TextTable {
    private let lines: [[String]]
    private let widths: [Int]
    private let numbers: Set<Int>

    /// - Parameters:
    ///   - rows: each with as many cells as the header.
    ///   - numbers: the places of the columns that hold numbers, from 0.
    package init(header: [String], rows cells: [[String]], numbers: Set<Int> = []) {
        let rows = cells.map { $0.map(\.onOneLine) }
        widths = header.indices.map { column in
            ([header[column]] + rows.map { $0[column] }).map(\.displayWidth).max() ?? 0
        }
        lines = [header, widths.map { String(repeating: "-", count: $0) }] + rows
        self.numbers = numbers
    }

    /// Columns of the terminal that the table takes.
    package var width: Int { widths.reduce(0, +) + gap.count * max(0, widths.count - 1) }

    /// No line ends in blanks, nor the table in a line break.
    package var text: String {
        lines.map { line in
            line.indices.map { aligned(line[$0], $0) }.joined(separator: gap).trimmedAtEnd
        }.joined(separator: "\n")
    }

    private var gap: String { "  " }

    private func aligned(_ cell: String, _ column: Int) -> String {
        let padding = String(repeating: " ", count: widths[column] - cell.displayWidth)
        return numbers.contains(column) ? padding + cell : cell + padding
    }
}

extension String {
    /// Line breaks and other characters that a terminal would obey, made visible (U+2400 and following).
    fileprivate var onOneLine: String {
        guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            return self
        }
        return String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    scalar.value < 0x20
                        ? Unicode.Scalar(0x2400 + scalar.value) ?? scalar
                        : scalar.properties.generalCategory == .control ? "\u{2426}" : scalar
                }))
    }

    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
