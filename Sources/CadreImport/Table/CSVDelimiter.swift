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

    /// The delimiter found most often outside quotes in the first line that is not blank; a comma where there is
    /// none.
    init(detectedIn text: [UInt8]) {
        var counts = [0, 0, 0]
        var isQuoted = false
        let header = text.drop { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
        for byte in header {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") { break }
            if let index = Self.allCases.firstIndex(where: { $0.byte == byte }) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        self = zip(Self.allCases, counts).first { $0.1 == most }?.0 ?? .comma
    }
}
