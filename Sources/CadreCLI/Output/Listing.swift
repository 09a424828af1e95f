import CadreDocuments
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
        let table = TextTable(
            header: columns.map(\.title), rows: rows.map { row in columns.map { $0.value(row) } },
            numbers: Set(columns.indices.filter { columns[$0].isNumber }))
        Swift.print(table.text)
    }
}

/// Prints one value as JSON, keys sorted.
func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
}
