import CadreKit
package import Psychometrics

/// What became of a measure from before a cohort's course to after it.
package struct MeasureResult: Sendable {
    package let measure: BusinessMeasure
    /// Learners, dealers, accounts or teams with values on both sides, in the order of their names.
    package let pairs: [Pair]
    /// The whole cohort's; nil unless both sides are known.
    package let whole: Pair?
    /// What has values on one side only, and cannot be compared.
    package let incomplete: [MeasureSubject]
    /// Of the pairs; nil without any.
    package let difference: PairedDifference?

    package struct Pair: Sendable, Hashable {
        package let about: MeasureSubject
        /// The mean of what was measured then.
        package let before: Double
        package let after: Double

        package var change: Double { after - before }
    }

    /// - Parameter values: all of a cohort's, of any measure.
    package init(of measure: BusinessMeasure, _ values: [MeasureValue]) {
        self.measure = measure
        let own = values.filter { $0.measure == measure.id }
        let subjects = Set(own.map(\.about)).sorted { $0.title.en < $1.title.en }
        var (pairs, incomplete): ([Pair], [MeasureSubject]) = ([], [])
        for subject in subjects {
            let values = own.filter { $0.about == subject }
            if let before = values.mean(.before), let after = values.mean(.after) {
                pairs.append(Pair(about: subject, before: before, after: after))
            } else {
                incomplete.append(subject)
            }
        }
        whole = pairs.first { $0.about == .cohort }
        self.pairs = pairs.filter { $0.about != .cohort }
        self.incomplete = incomplete
        difference = PairedDifference(self.pairs.map { ($0.before, $0.after) })
    }

    /// The mean change of the pairs, or the cohort's own where there are none; nil while nothing can be compared.
    package var change: Double? {
        difference.map { $0.after - $0.before } ?? whole?.change
    }

    /// Whether what changed is for the better; nil for no change.
    package var isBetter: Bool? {
        change.flatMap { $0 == 0 ? nil : ($0 < 0) == measure.isLowerBetter }
    }
}

extension [MeasureValue] {
    fileprivate func mean(_ phase: MeasurePhase) -> Double? {
        let values = filter { $0.phase == phase }.map(\.value)
        return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}
