package import CadreKit
package import Psychometrics

/// How far raters of the same performances agree.
package struct RaterAgreement: Sendable {
    /// Of the points that each rater alone would have given; nil for fewer than two performances, or when all are alike.
    package let total: IntraclassCorrelation?
    package let criteria: [Criterion]

    /// One criterion, by the levels that two raters gave.
    package struct Criterion: Sendable {
        package let item: Item
        /// Nil when the two always gave everybody the same level.
        package let kappa: WeightedKappa?
        /// The share of performances to which both gave the same level.
        package let same: Double
    }

    /// Nil for an assessment with one rater.
    ///
    /// - Parameter attempts: only those count that have as many raters as the first.
    package init?(_ attempts: [RatedAttempt]) {
        guard let first = attempts.first, first.responses.count > 1 else { return nil }
        let rated = first.paper.items.filter { $0.levels != nil && $0.points > .zero }
        guard !rated.isEmpty else { return nil }
        let whole = attempts.map(\.responses).filter { $0.count == first.responses.count }
            .map { $0.sorted { ($0.rater?.rawValue ?? 0) < ($1.rater?.rawValue ?? 0) } }
        // Where the same people rated everybody, their severity is told from their disagreement.
        let people = Set(whole.map { Set($0.map(\.rater)) })
        total = IntraclassCorrelation(
            whole.map { $0.map { $0.answers.points(for: rated) } }, people.count == 1 ? .twoWay : .oneWay)
        criteria = rated.map { item in
            let pairs = whole.compactMap { responses -> (Int, Int)? in
                let levels = responses.prefix(2).map(\.answers).ratings(of: item.id)
                return levels.count == 2 ? (levels[0], levels[1]) : nil
            }
            return Criterion(
                item: item, kappa: WeightedKappa(pairs),
                same: pairs.isEmpty ? 0 : Double(pairs.count { $0.0 == $0.1 }) / Double(pairs.count))
        }
    }
}

extension Answers {
    /// What one rater's levels would earn by themselves.
    fileprivate func points(for items: [Item]) -> Double {
        items.reduce(0) { sum, item in
            sum + Double(item.points(for: [self].ratings(of: item.id))?.thousandths ?? 0) / 1000
        }
    }
}
