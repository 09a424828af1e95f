import CadreKit
import CadreModel

/// A table that can be exported: its columns, each with the SQL of its cells, and where the rows come from.
struct ExportTable: Sendable {
    struct Column: Sendable {
        let column: ExportColumn
        /// An expression whose value, as SQLite turns it into text, is the cell.
        let cell: @Sendable (Language) -> String
    }

    let columns: [Column]
    /// `FROM … WHERE … ORDER BY …`; binds the cohort's id as `?1`, the table of items its items.
    let rows: String

    /// The columns that a request asks for, in its order.
    ///
    /// - Throws: `ExportError.unknownColumn`, naming those there are.
    func columns(for request: ExportRequest) throws -> [Column] {
        guard let wanted = request.columns else { return columns }
        return try wanted.map { id in
            guard let column = columns.first(where: { $0.column.id == id }) else {
                throw ExportError.unknownColumn(id, known: columns.map(\.column.id))
            }
            return column
        }
    }

    func select(_ columns: [Column], in language: Language) -> String {
        "SELECT " + columns.map { $0.cell(language) }.joined(separator: ", ") + " " + rows
    }
}

extension ExportTable.Column {
    init(
        _ id: ColumnID, en: String, zhHans: String, _ sql: String, as content: ExportColumn.Content = .text
    ) {
        column = ExportColumn(id, title: LocalizedText(en: en, zhHans: zhHans), content: content)
        cell = { _ in sql }
    }

    /// A column whose cells are different in each language.
    init(_ id: ColumnID, en: String, zhHans: String, cell: @escaping @Sendable (Language) -> String) {
        column = ExportColumn(id, title: LocalizedText(en: en, zhHans: zhHans), content: .text)
        self.cell = cell
    }

    /// A column of Cadre's own words: each stored value of `sql` and what it is called; `otherwise` is for NULL.
    init(
        _ id: ColumnID, en: String, zhHans: String, _ sql: String,
        words: [(value: String, title: LocalizedText)],
        otherwise: LocalizedText? = nil
    ) {
        column = ExportColumn(id, title: LocalizedText(en: en, zhHans: zhHans), content: .text)
        cell = { language in
            let cases = words.map { "WHEN '\($0.value)' THEN '\($0.title.text(in: language))'" }
            let rest = otherwise.map { " ELSE '\($0.text(in: language))'" } ?? ""
            return "CASE \(sql) \(cases.joined(separator: " "))\(rest) END"
        }
    }
}

extension ExportTable {
    static func clock(_ minutes: String) -> String {
        "printf('%02d:%02d', (\(minutes)) / 60, (\(minutes)) % 60)"
    }

    static func instant(_ seconds: String) -> String {
        "strftime('%Y-%m-%dT%H:%M:%SZ', \(seconds), 'unixepoch')"
    }

    static func points(_ thousandths: String) -> String {
        "rtrim(rtrim(printf('%d.%03d', \(thousandths) / 1000, \(thousandths) % 1000), '0'), '.')"
    }
}
