package import CadreKit

/// What learners, managers and peers say is done otherwise since the course.
package struct BehaviourResult: Sendable {
    package let surveys: [SurveyResult]
    package let followUps: [FollowUp]
    /// What more than one side was asked about, side by side.
    package let themes: [Theme]

    /// One question, by the id that all sides share.
    package struct Theme: Sendable {
        package let item: Item
        /// Those sides whose answers may be shown.
        package let ratings: [Respondent: SurveyFigures.Ratings]
    }

    package init(surveys: [SurveyResult], followUps: [FollowUp]) {
        self.surveys = surveys
        self.followUps = followUps
        let rated = surveys.flatMap { survey in
            survey.questions.filter { $0.item.levels != nil }.map { (survey.definition.respondent, $0) }
        }
        var seen: Set<ItemID> = []
        themes = rated.compactMap { _, question in
            let sides = rated.filter {
                $1.item.id == question.item.id && $1.item.levels == question.item.levels
            }
            guard sides.count > 1, seen.insert(question.item.id).inserted else { return nil }
            return Theme(
                item: question.item,
                ratings: Dictionary(
                    sides.compactMap { side, question in
                        if case .rating(let rating) = question.figures { (side, rating) } else { nil }
                    }, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// The mean of a side's means over the themes; nil while none may be shown.
    package func mean(of side: Respondent) -> Double? {
        let means = themes.compactMap { $0.ratings[side]?.mean }
        return means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
    }

    /// How many follow-ups that a side was asked for are in each state.
    package func states(of side: Respondent, on day: Day) -> [FollowUp.State: Int] {
        Dictionary(
            followUps.filter { $0.respondent == side }.map { ($0.state(on: day), 1) }, uniquingKeysWith: +)
    }
}
