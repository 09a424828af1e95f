import CadreKit
import Foundation

/// Rows that a command prints: as a table for people, as a JSON array for programs.
struct Listing<Row: Encodable> {
    struct Column {
        let title: String
        let isNumber: Bool
        let value: (Row) -> String

        init(en: String, zhHans: String, isNumber: Bool = false, _ value: @escaping (Row) -> String) {
            self.init(title: .said(en: en, zhHans: zhHans), isNumber: isNumber, value)
        }

        /// A column with a title that reads the same in every language, such as a code.
        init(title: String, isNumber: Bool = false, _ value: @escaping (Row) -> String) {
            self.title = title
            self.isNumber = isNumber
            self.value = value
        }
    }

    let rows: [Row]
    let columns: [Column]
    /// What to say when there is nothing to list.
    let emptiness: String

    func print(asJSON: Bool) throws {
        if asJSON { return try printJSON(rows) }
        guard !rows.isEmpty else { return Swift.print(emptiness) }
        let cells = rows.map { row in columns.map { $0.value(row) } }
        let widths = columns.indices.map { column in
            ([columns[column].title] + cells.map { $0[column] }).map(\.displayWidth).max() ?? 0
        }
        for line in [columns.map(\.title), widths.map { String(repeating: "-", count: $0) }] + cells {
            Swift.print(zip(columns, zip(line, widths)).map(aligned).joined(separator: "  ").trimmedAtEnd)
        }
    }

    private func aligned(_ column: Column, _ cell: (text: String, width: Int)) -> String {
        let padding = String(repeating: " ", count: max(0, cell.width - cell.text.displayWidth))
        return column.isNumber ? padding + cell.text : cell.text + padding
    }
}

/// Prints one value as JSON, keys sorted.
func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
