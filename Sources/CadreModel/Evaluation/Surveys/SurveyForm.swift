package import CadreKit

/// One respondent's answers in a survey.
package struct SurveyForm: Sendable {
    package let id: RowID<Response>
    /// To whom the answers must not be traced: the respondent, or the learner whom a manager judged, since who somebody's
    /// manager is everybody knows.
    package let confidant: RowID<Person>
    package let answers: Answers

    package init(id: RowID<Response>, confidant: RowID<Person>, answers: Answers) {
        self.id = id
        self.confidant = confidant
        self.answers = answers
    }
}

extension [SurveyForm] {
    /// How many people the answers could be traced to.
    package var groupSize: Int { Set(map(\.confidant)).count }
}
