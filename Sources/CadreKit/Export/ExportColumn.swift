/// One column of an exported table.
public struct ExportColumn: Sendable, Identifiable {
    public let id: ColumnID
    public let title: LocalizedText
    public let content: Content

    /// What the column's cells hold, each as UTF-8 text; an empty cell has no bytes.
    public enum Content: Sendable {
        /// Words, which a spreadsheet must never take for a formula or a number.
        case text
        /// A whole number in decimal digits.
        case integer
        /// A decimal number with a point, at most three decimals.
        case decimal
        /// A date, `2026-03-02`.
        case day
        /// A time of day, `09:30`.
        case time
        /// An instant in UTC, `2026-03-02T01:30:00Z`.
        case instant
    }

    public init(_ id: ColumnID, title: LocalizedText, content: Content) {
        self.id = id
        self.title = title
        self.content = content
    }
}
