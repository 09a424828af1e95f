/// A cohort's course on the four levels of D. L. Kirkpatrick (“Techniques for Evaluating Training Programs”, Journal of
/// the American Society of Training Directors 13, 1959–60): reaction, learning, behaviour, results.
package struct CohortEvaluation: Sendable {
    package let cohort: Code
    package let title: String
    package let startsOn: Day
    /// The last day of teaching; nil before there are sessions or a last day is set.
    package let endsOn: Day?
    /// The day as of which follow-ups are due.
    package let day: Day
    package let learners: Int
    /// Surveys about the course and others taken before its end.
    package let reaction: [SurveyResult]
    package let learning: LearningResult
    package let behaviour: BehaviourResult
    package let results: [MeasureResult]

    package init(
        cohort: Cohort, endsOn: Day?, day: Day, learners: Int, reaction: [SurveyResult],
        learning: LearningResult, behaviour: BehaviourResult, results: [MeasureResult]
    ) {
        self.cohort = cohort.code
        title = cohort.title
        startsOn = cohort.startsOn
        self.endsOn = endsOn
        self.day = day
        self.learners = learners
        self.reaction = reaction
        self.learning = learning
        self.behaviour = behaviour
        self.results = results
    }
}
