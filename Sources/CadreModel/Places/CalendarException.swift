/// A day that is not as its weekday says: a public holiday, or a day worked in exchange for one (调休).
package struct CalendarException: Sendable, Hashable {
    package let day: Day
    package let kind: Kind
    package let name: String

    package enum Kind: Sendable, Hashable {
        case holiday
        /// Worked with the hours of this weekday, 1 being Monday.
        case workingDay(as: Int)
    }

    package init(day: Day, kind: Kind, name: String) {
        self.day = day
        self.kind = kind
        self.name = name
    }
}
