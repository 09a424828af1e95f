/// Hours that return every week on one weekday.
package struct WeeklyHours: Sendable, Hashable {
    /// 1 is Monday, 7 is Sunday.
    package let weekday: Int
    /// Minutes after midnight, from the first to before the second.
    package let minutes: Range<Int>

    package init(weekday: Int, minutes: Range<Int>) {
        self.weekday = weekday
        self.minutes = minutes
    }
}

extension [WeeklyHours] {
    /// - Throws: `SiteError.overlappingHours` for the first weekday on which two stretches share a minute.
    package func refuseOverlaps() throws(SiteError) {
        let sorted = sorted { ($0.weekday, $0.minutes.lowerBound) < ($1.weekday, $1.minutes.lowerBound) }
        for (earlier, later) in zip(sorted, sorted.dropFirst())
        where earlier.weekday == later.weekday && later.minutes.lowerBound < earlier.minutes.upperBound {
            throw .overlappingHours(weekday: later.weekday)
        }
    }
}
