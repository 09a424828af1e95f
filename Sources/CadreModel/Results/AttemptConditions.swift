package import CadreKit

/// Under what conditions a cohort's learners take an assessment themselves; raters and markers are bound by none.
package struct AttemptConditions: Sendable, Hashable, Codable {
    /// How long an attempt lasts; nil for as long as it takes.
    package var minutes: Int?
    /// When attempts may begin, on the clocks of the cohort's site.
    package var opens: WallTime?
    /// When answers are due, on the clocks of the cohort's site.
    package var due: WallTime?
    package var late: LatePolicy

    package static let none = AttemptConditions()

    package init(
        minutes: Int? = nil, opens: WallTime? = nil, due: WallTime? = nil, late: LatePolicy = .refused
    ) {
        self.minutes = minutes
        self.opens = opens
        self.due = due
        self.late = late
    }
}

/// What becomes of answers handed in after they were due.
package enum LatePolicy: Sendable, Hashable, Codable {
    /// They are not taken; what was saved in time counts.
    case refused
    case accepted
    /// So many per cent of the points earned are taken off for every day begun, 1 to 100.
    case deducts(percentPerDay: Int)

    package var title: LocalizedText {
        switch self {
        case .refused: LocalizedText(en: "late answers are refused", zhHans: "逾期不收")
        case .accepted: LocalizedText(en: "late answers are taken", zhHans: "逾期仍收，不扣分")
        case .deducts(let percent):
            LocalizedText(
                en: "late answers lose \(percent) % a day", zhHans: "逾期每天扣得分的 \(percent)%")
        }
    }
}

/// What one learner is granted beyond the conditions that hold for all.
package struct Accommodation: Sendable, Hashable {
    /// Nil for every assessment of the cohort.
    package let assessment: AssessmentID?
    /// Per cent of the time that others have: 25 makes 75 minutes of 60.
    package let extraTime: Int

    package init(assessment: AssessmentID?, extraTime: Int) {
        self.assessment = assessment
        self.extraTime = extraTime
    }
}
