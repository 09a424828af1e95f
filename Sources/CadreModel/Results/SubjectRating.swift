import Foundation
package import CadreKit

/// What one learner made of one dealer, account or team.
package struct SubjectRating: Sendable, Hashable {
    /// The subject's name as typed.
    package let subject: String
    package let rater: RowID<Person>
    package let profile: Profile

    package init(subject: String, rater: RowID<Person>, profile: Profile) {
        self.subject = subject
        self.rater = rater
        self.profile = profile
    }

    var share: Ratio? { Ratio(profile.score.points, of: profile.score.maximum) }
}

extension String {
    /// Two names are one subject's when they differ in letter case, width or the blanks around them only.
    package var asSubjectKey: String {
        precomposedStringWithCompatibilityMapping.lowercased().trimmingCharacters(in: .whitespaces)
    }
}
