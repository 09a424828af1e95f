/// What separates the cells of a row.
package enum CSVDelimiter: Character, Sendable, CaseIterable {
    case comma = ","
    case semicolon = ";"
    case tab = "\t"

    var byte: UInt8 {
        switch self {
        case .comma: UInt8(ascii: ",")
        case .semicolon: UInt8(ascii: ";")
        case .tab: UInt8(ascii: "\t")
        }
    }

    /// The delimiter that divides the first lines into equally many cells, more rather than fewer; a comma where
    /// none does. A first line such as `sep=;`, which Excel writes and heeds, decides.
    init(detectedIn text: [UInt8]) {
        if let declared = Self.declared(in: text) {
            self = declared
            return
        }
        let lines = Self.counts(inFirst: 5, linesOf: text)
        let header = lines.first ?? [0, 0, 0]
        let candidates = Self.allCases.indices.filter { header[$0] > 0 }
        let even = candidates.filter { one in lines.allSatisfy { $0[one] == header[one] } }
        let best = (even.isEmpty ? candidates : even).max { (header[$0], $1) < (header[$1], $0) }
        self = best.map { Self.allCases[$0] } ?? .comma
    }

    /// What a first line `sep=;` declares; nil for any other line.
    static func declared(in text: [UInt8]) -> CSVDelimiter? {
        guard text.prefix(4).elementsEqual("sep=".utf8), text.count > 4 else { return nil }
        let isAlone = text.count == 5 || text[5] == UInt8(ascii: "\r") || text[5] == UInt8(ascii: "\n")
        return isAlone ? allCases.first { $0.byte == text[4] } : nil
    }

    /// How often each delimiter stands outside quotes, for each of the first lines that are not blank.
    private static func counts(inFirst limit: Int, linesOf text: [UInt8]) -> [[Int]] {
        var lines: [[Int]] = []
        var counts = [0, 0, 0]
        var (isQuoted, isBlank) = (false, true)
        for byte in text {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            let isEnd = byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
            if isEnd, !isQuoted {
                if !isBlank { lines.append(counts) }
                if lines.count == limit { return lines }
                (counts, isBlank) = ([0, 0, 0], true)
                continue
            }
            isBlank = false
            if !isQuoted, let index = allCases.firstIndex(where: { $0.byte == byte }) { counts[index] += 1 }
        }
        return isBlank ? lines : lines + [counts]
    }
}
