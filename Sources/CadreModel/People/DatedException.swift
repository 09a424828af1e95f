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
}
