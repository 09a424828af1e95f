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
