package import CadreKit

/// One form of a follow-up: who is to judge whom, and whether they have.
package struct FollowUp: Sendable {
    package let assessment: AssessmentID
    package let respondent: Respondent
    package let learner: Learner
    /// Nil where nobody is known who could answer: a learner without a manager in the roster, or without colleagues.
    package let person: Person?
    /// The days in which it is due; nil before the cohort has sessions or a last day.
    package let window: ClosedRange<Day>?
    package let isAnswered: Bool
    /// When the person was last written to about it; nil for never.
    package let requestedOn: Day?

    package init(
        assessment: AssessmentID, respondent: Respondent, learner: Learner, person: Person?,
        window: ClosedRange<Day>?, isAnswered: Bool, requestedOn: Day?
    ) {
        self.assessment = assessment
        self.respondent = respondent
        self.learner = learner
        self.person = person
        self.window = window
        self.isAnswered = isAnswered
        self.requestedOn = requestedOn
    }

    /// Colleagues who are asked about each learner while a coordinator names none.
    package static let usualPeers = 3

    package enum State: String, Sendable, Codable, CaseIterable {
        case answered
        case nobodyNamed = "nobody-named"
        case notYet = "not-yet"
        case due, overdue
    }

    package func state(on day: Day) -> State {
        if isAnswered { return .answered }
        guard person != nil else { return .nobodyNamed }
        guard let window, day >= window.lowerBound else { return .notYet }
        return day <= window.upperBound ? .due : .overdue
    }
}

extension FollowUp.State {
    package var title: LocalizedText {
        switch self {
        case .answered: LocalizedText(en: "answered", zhHans: "已填写")
        case .nobodyNamed: LocalizedText(en: "nobody named", zhHans: "未指定填写人")
        case .notYet: LocalizedText(en: "not yet due", zhHans: "未到期")
        case .due: LocalizedText(en: "due", zhHans: "待填写")
        case .overdue: LocalizedText(en: "overdue", zhHans: "已逾期")
        }
    }
}

extension [Learner] {
    /// The fellow learners who are asked about the learner at `index` while nobody else is named: those of the same
    /// unit who enrolled next, the last being followed by the first, so that everybody is asked equally often.
    package func usualPeers(
        of index: Int, atMost count: Int, unit: (Learner) -> RowID<OrganisationUnit>?
    ) -> [Learner] {
        let own = unit(self[index])
        let others = self[(index + 1)...] + self[..<index]
        return Array(others.filter { unit($0) == own }.prefix(count))
    }
}
