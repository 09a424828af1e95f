import CadreModel

/// Which hours of a day belong to work, by weekly hours and dated exceptions: nothing on a holiday, another weekday's
/// hours on a working day that makes up for one (调休).
struct WorkingDays {
    private let exceptions: [Day: CalendarException]

    init(_ exceptions: [CalendarException]) {
        self.exceptions = Dictionary(exceptions.map { ($0.day, $0) }, uniquingKeysWith: { $1 })
    }

    /// By day, where it is a holiday.
    var holidays: [Day: CalendarException] { exceptions.filter { $0.value.kind == .holiday } }

    /// Minutes since midnight, local.
    func hours(on day: Day, of weekly: [WeeklyHours]) -> [Range<Int>] {
        let weekday: Int
        switch exceptions[day]?.kind {
        case .holiday: return []
        case .workingDay(let other): weekday = other
        case nil: weekday = day.weekday
        }
        return weekly.filter { $0.weekday == weekday }.map(\.minutes)
    }
}
