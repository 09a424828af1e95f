/// Hours of one day on which a trainer is there, or away, against their weekly habit.
package struct DatedException: Sendable, Hashable {
    package let day: Day
    /// Minutes after midnight.
    package let minutes: Range<Int>
    package let isAvailable: Bool
    package let reason: String?

    package init(day: Day, minutes: Range<Int>, isAvailable: Bool, reason: String?) {
        self.day = day
        self.minutes = minutes
        self.isAvailable = isAvailable
        self.reason = reason
    }

    /// What is left of it outside these minutes: one stretch, two or none.
    package func without(_ hole: Range<Int>) -> [DatedException] {
        guard minutes.overlaps(hole) else { return [self] }
        let before = minutes.lowerBound..<max(minutes.lowerBound, hole.lowerBound)
        let after = min(minutes.upperBound, hole.upperBound)..<minutes.upperBound
        return [before, after].filter { !$0.isEmpty }.map {
            DatedException(day: day, minutes: $0, isAvailable: isAvailable, reason: reason)
        }
    }
}
