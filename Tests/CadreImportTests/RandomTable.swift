import CadreImport
import CadreKit
import CadreModel

/// A table, the file that a simple writer makes of it, and where the writer put each cell.
struct RandomTable {
    let rows: [[String]]
    private(set) var text = ""
    /// Line and character column of each cell, the header's first.
    private(set) var places: [[Place]] = []

    init(seed: UInt64, delimiter: CSVDelimiter) {
        var generator = SplitMix64(seed: seed)
        let parts = [
            "a", "Z", "7", "王", "小", "明", "𠮷", "€", "\"", ",", ";", "\t", "\r", "\n", "\r\n", " ", "=", "-",
            "'x",
        ]
        let columnCount = Int.random(in: 1...6, using: &generator)
        rows = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
            (0..<columnCount).map { _ in
                (0..<Int.random(in: 0...5, using: &generator))
                    .map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            }
        }
        let header = ["姓名"] + (1..<columnCount).map { "h\($0)" }
        let lineBreak = ["\n", "\r", "\r\n"].randomElement(using: &generator) ?? "\n"
        for (index, row) in ([header] + rows).enumerated() {
            if index > 0 { text += lineBreak }
            if index > 0, Bool.random(using: &generator) { text += lineBreak }
            places.append([])
            for (column, cell) in row.enumerated() {
                if column > 0 { text.append(delimiter.rawValue) }
                places[index].append(Self.end(of: text))
                let mustQuote =
                    cell.unicodeScalars.contains { "\"\r\n,;\t".unicodeScalars.contains($0) } || row == [""]
                let isQuoted = mustQuote || (index > 0 && Bool.random(using: &generator))
                text += isQuoted ? "\"" + Self.doublingQuotes(cell) + "\"" : cell
            }
        }
        if Bool.random(using: &generator) { text += lineBreak }
    }

    // Replacing by character would miss a quote that joins a grapheme.
    private static func doublingQuotes(_ cell: String) -> String {
        cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    }

    private static func end(of text: String) -> Place {
        var line = 1
        var column = 1
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar == "\r" || (scalar == "\n" && previous != "\r") { line += 1 }
            column = scalar == "\r" || scalar == "\n" ? 1 : column + 1
            previous = scalar
        }
        return Place(line: line, column: column)
    }
}

extension TextEncoding {
    /// The bytes of a text made of a random table's characters.
    func bytes(of text: String, marked: Bool) -> [UInt8] {
        switch self {
        case .utf8: (marked ? [0xEF, 0xBB, 0xBF] : []) + text.utf8
        case .utf16LittleEndian: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .gb18030:
            text.unicodeScalars.flatMap { gb18030Bytes[$0] ?? [UInt8(truncatingIfNeeded: $0.value)] }
        }
    }
}

// As Python's gb18030 codec writes them.
private let gb18030Bytes: [Unicode.Scalar: [UInt8]] = [
    "王": [0xCD, 0xF5], "小": [0xD0, 0xA1], "明": [0xC3, 0xF7], "姓": [0xD0, 0xD5], "名": [0xC3, 0xFB],
    "€": [0xA2, 0xE3], "𠮷": [0x95, 0x34, 0xB2, 0x35],
]
