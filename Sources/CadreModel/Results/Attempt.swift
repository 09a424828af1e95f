package import CadreKit

/// One try of a learner at an assessment, with the paper it was set on.
package struct Attempt: Sendable, Hashable, Identifiable {
    package let id: RowID<Attempt>
    package let uid: UID
    package let enrolment: RowID<Enrolment>
    package let assessment: AssessmentID
    /// 1 for the first.
    package let number: Int
    /// What it rates, as typed, such as a dealer's name; nil when it is about the learner or the programme.
    package let about: String?
    /// The content that the assessment belonged to.
    package let content: RowID<CourseContent>
    package let paper: Paper
    package let startedAt: Instant
    /// Nil while the attempt is open.
    package let submittedAt: Instant?

    package init(
        id: RowID<Attempt>, uid: UID, enrolment: RowID<Enrolment>, assessment: AssessmentID, number: Int,
        about: String?, content: RowID<CourseContent>, paper: Paper, startedAt: Instant, submittedAt: Instant?
    ) {
        self.id = id
        self.uid = uid
        self.enrolment = enrolment
        self.assessment = assessment
        self.number = number
        self.about = about
        self.content = content
        self.paper = paper
        self.startedAt = startedAt
        self.submittedAt = submittedAt
    }
}

/// What everybody answered in one marked attempt, and the paper it was set on.
package struct RatedAttempt: Sendable {
    package let enrolment: RowID<Enrolment>
    package let paper: Paper
    /// The learner's own first, where they answered themselves.
    package let responses: [Response]
    package let outcome: Outcome

    package init(enrolment: RowID<Enrolment>, paper: Paper, responses: [Response], outcome: Outcome) {
        self.enrolment = enrolment
        self.paper = paper
        self.responses = responses
        self.outcome = outcome
    }
}

/// An attempt that was handed in, and what became of it.
package struct MarkedAttempt: Sendable, Hashable {
    package let number: Int
    /// What was rated; nil when it was the learner or the programme.
    package let about: String?
    package let submittedAt: Instant
    /// What was asked, as it was drawn and shuffled for this attempt.
    package let paper: Paper
    /// In the order in which they came in; one for an assessment without raters.
    package let responses: [Response]
    package let outcome: Outcome
    /// What of the points is taken off for handing in late.
    package let deducted: Points

    package init(
        number: Int, about: String?, submittedAt: Instant, paper: Paper, responses: [Response],
        outcome: Outcome, deducted: Points = .zero
    ) {
        self.number = number
        self.about = about
        self.submittedAt = submittedAt
        self.paper = paper
        self.responses = responses
        self.outcome = outcome
        self.deducted = deducted
    }

    package var title: LocalizedText { paper.title }
}

/// An attempt that was begun, until when it lasts, and what was saved of it.
package struct OpenAttempt: Sendable, Hashable {
    package let attempt: Attempt
    /// When it ends by itself; nil when it does not.
    package let endsAt: Instant?
    package let saved: SavedAnswers?

    package init(attempt: Attempt, endsAt: Instant?, saved: SavedAnswers?) {
        self.attempt = attempt
        self.endsAt = endsAt
        self.saved = saved
    }
}

/// What a learner had answered when it was last saved.
package struct SavedAnswers: Sendable, Hashable {
    package let answers: Answers
    package let savedAt: Instant

    package init(answers: Answers, savedAt: Instant) {
        self.answers = answers
        self.savedAt = savedAt
    }
}
