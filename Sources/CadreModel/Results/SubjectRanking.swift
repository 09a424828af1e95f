package import CadreKit

/// Dealers, accounts or teams in the order of what learners' latest ratings make of them.
///
/// A subject's result is the mean of its raters' shares, exact; equal results share a rank, and the next rank is left
/// out (1, 2, 2, 4).
package struct SubjectRanking: Sendable, Hashable {
    package let lines: [Line]

    package struct Line: Sendable, Hashable {
        package let rank: Int
        /// As it was typed last.
        package let subject: String
        package let raters: Int
        package let share: Ratio
        /// The least and the most that a rater gave.
        package let range: ClosedRange<Ratio>
        /// What the mean falls into; nil without bands.
        package let band: Band?
    }

    /// - Parameters:
    ///   - ratings: oldest first; of several by one learner of one subject the last counts.
    ///   - bands: of the assessment.
    package init(_ ratings: [SubjectRating], bands: [Band]) {
        var latest: [String: [RowID<Person>: Ratio]] = [:]
        var names: [String: String] = [:]
        for rating in ratings {
            guard let share = rating.share else { continue }
            latest[rating.subject.asSubjectKey, default: [:]][rating.rater] = share
            names[rating.subject.asSubjectKey] = rating.subject
        }
        let results = latest.compactMap { key, shares -> (subject: String, shares: [Ratio], mean: Ratio)? in
            guard let subject = names[key] else { return nil }
            let shares = shares.values.sorted()
            return (subject, shares, shares.reduce(.zero, +) / shares.count)
        }.sorted { ($1.mean, $0.subject) < ($0.mean, $1.subject) }
        lines = results.map { result in
            Line(
                rank: 1 + results.count { $0.mean > result.mean }, subject: result.subject,
                raters: result.shares.count, share: result.mean,
                range: (result.shares.first ?? result.mean)...(result.shares.last ?? result.mean),
                band: bands.last { Ratio($0.fromPercent, 100) <= result.mean })
        }
    }
}
