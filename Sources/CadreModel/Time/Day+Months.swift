extension Day {
    /// The last day of so many months that begin on this day: the day before the same date, or the end of a month that has
    /// no such date. Nil beyond the year 9999.
    package func lastDay(ofMonths count: Int) -> Day? {
        let months = year * 12 + month - 1 + count
        if let same = Day(year: months / 12, month: months % 12 + 1, day: day) {
            return same.adding(days: -1)
        }
        return Day(year: (months + 1) / 12, month: (months + 1) % 12 + 1, day: 1)?.adding(days: -1)
    }
}
