package import CadreKit

/// One try of a learner at an assessment, with the paper it was set on.
package struct Attempt: Sendable, Hashable, Identifiable {
    package let id: RowID<Attempt>
    package let uid: UID
    package let enrolment: RowID<Enrolment>
    package let assessment: AssessmentID
    /// 1 for the first.
    package let number: Int
    /// The content that the assessment belonged to.
    package let content: RowID<CourseContent>
    package let paper: Paper
    package let startedAt: Instant
    /// Nil while the attempt is open.
    package let submittedAt: Instant?

    package init(
        id: RowID<Attempt>, uid: UID, enrolment: RowID<Enrolment>, assessment: AssessmentID, number: Int,
        content: RowID<CourseContent>, paper: Paper, startedAt: Instant, submittedAt: Instant?
    ) {
        self.id = id
        self.uid = uid
        self.enrolment = enrolment
        self.assessment = assessment
        self.number = number
        self.content = content
        self.paper = paper
        self.startedAt = startedAt
        self.submittedAt = submittedAt
    }
}

/// An attempt that was handed in, and what became of it.
package struct MarkedAttempt: Sendable, Hashable {
    package let number: Int
    package let submittedAt: Instant
    package let title: LocalizedText
    package let answers: Answers
    package let outcome: Outcome

    package init(
        number: Int, submittedAt: Instant, title: LocalizedText, answers: Answers, outcome: Outcome
    ) {
        self.number = number
        self.submittedAt = submittedAt
        self.title = title
        self.answers = answers
        self.outcome = outcome
    }
}
