package import CadreKit

/// What a certificate says of the course and of the learner's part in it, as it was on the day of issue.
package struct CertificateStatement: Sendable, Hashable, Codable {
    package let title: String
    package let programme: Code
    package let cohort: Code
    /// The days of the first and the last session.
    package let startsOn: Day
    package let endsOn: Day
    /// What the parts of the course were about, in teaching order.
    package let subjects: [LocalizedText]
    /// What the whole course is worth, in minutes of continuing professional development.
    package let courseMinutes: Int
    /// The learner's share of it, in whole quarters of an hour.
    package let attendedMinutes: Int
    /// In per cent with one decimal, as the gradebook shows it: `83.3`.
    package let result: String
    /// What the gradebook calls it; nil where it names none.
    package let grade: String?
    /// What had to be met.
    package let criteria: [LocalizedText]
    package let issuer: String
    package let issuerUID: UID

    package init(
        title: String, programme: Code, cohort: Code, startsOn: Day, endsOn: Day, subjects: [LocalizedText],
        courseMinutes: Int, attendedMinutes: Int, result: String, grade: String? = nil,
        criteria: [LocalizedText], issuer: String,
        issuerUID: UID
    ) {
        self.title = title
        self.programme = programme
        self.cohort = cohort
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.subjects = subjects
        self.courseMinutes = courseMinutes
        self.attendedMinutes = attendedMinutes
        self.result = result
        self.grade = grade
        self.criteria = criteria
        self.issuer = issuer
        self.issuerUID = issuerUID
    }
}

extension CertificateStatement {
    /// The minutes of a course that a learner is credited with: the course's own in the proportion of minutes attended to
    /// minutes planned, make-up sessions included and excused ones not, rounded down to a quarter of an hour.
    ///
    /// - Returns: none when nothing was planned.
    package static func credit(of courseMinutes: Int, attended: Int, planned: Int) -> Int {
        planned > 0 ? courseMinutes * attended / (planned * 15) * 15 : 0
    }

    /// `29.25`.
    package static func hours(of minutes: Int) -> String {
        Points(thousandths: minutes * 1000 / 60).description
    }
}
