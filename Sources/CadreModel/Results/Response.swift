package import CadreKit

/// What one respondent answered in an attempt.
package struct Response: Sendable, Hashable {
    /// Nil for somebody whose record was erased since.
    package let rater: RowID<Person>?
    package let name: String?
    package let answers: Answers

    package init(rater: RowID<Person>?, name: String?, answers: Answers) {
        self.rater = rater
        self.name = name
        self.answers = answers
    }
}
