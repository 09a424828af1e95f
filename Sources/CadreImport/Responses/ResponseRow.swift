/// One person's answer to one question, as a file tells it.
package struct ResponseRow: ImportedRow, Hashable {
    package typealias Column = ResponseColumn

    package let line: Int
    package let index: Int
    /// The assessment's id, as typed.
    package let assessment: String
    /// Who answered, as typed: an employee number, an e-mail address or a name.
    package let person: String
    /// The item's id, as typed.
    package let item: String
    /// The answer as typed; nil when the question was left out.
    package let answer: String?
    /// What is rated, as typed; nil when the cell is empty or there is no such column.
    package let about: String?
    /// Who rates, as typed; nil as `about` is.
    package let rater: String?
}
