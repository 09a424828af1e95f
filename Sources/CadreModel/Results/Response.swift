package import CadreKit

/// What one respondent answered in an attempt.
package struct Response: Sendable, Hashable {
    /// Nil for somebody whose record was erased since.
    package let rater: RowID<Person>?
    package let name: String?
    package let answers: Answers
    package let receivedAt: Instant

    package init(rater: RowID<Person>?, name: String?, answers: Answers, receivedAt: Instant) {
        self.rater = rater
        self.name = name
        self.answers = answers
        self.receivedAt = receivedAt
    }
}
