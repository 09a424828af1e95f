package import CadreModel
import GRDB

extension ReadTransaction {
    /// The site's weekly working hours.
    package func siteHours(of site: RowID<Site>) throws -> [WeeklyHours] {
        try hours(
            "SELECT weekday, start_minute, end_minute FROM site_hours WHERE site_id = ? ORDER BY 1, 2",
            of: site.rawValue)
    }

    package func trainerHours(of trainer: RowID<Trainer>) throws -> [WeeklyHours] {
        try hours(
            "SELECT weekday, start_minute, end_minute FROM trainer_hours WHERE trainer_id = ? ORDER BY 1, 2",
            of: trainer.rawValue)
    }

    package func trainerExceptions(of trainer: RowID<Trainer>) throws -> [DatedException] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM trainer_exception WHERE trainer_id = ? ORDER BY day, start_minute, id",
            arguments: [trainer]
        ).map { row in
            DatedException(
                day: row["day"], minutes: (row["start_minute"] as Int)..<(row["end_minute"] as Int),
                isAvailable: row["is_available"], reason: row["reason"])
        }
    }

    /// The days that are not as their weekday says at a site; its own entry outranks one for all sites.
    package func calendarExceptions(for site: RowID<Site>) throws -> [CalendarException] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT day, works_as_weekday, name, max(site_id IS NOT NULL) FROM calendar_exception
                WHERE site_id IS NULL OR site_id = ? GROUP BY day ORDER BY day
                """,
            arguments: [site])
        return rows.map(CalendarException.init)
    }

    /// The entries of one site, or of all sites together where none is named.
    package func calendarExceptions(declaredAt site: RowID<Site>?) throws -> [CalendarException] {
        try Row.fetchAll(
            db,
            sql: "SELECT day, works_as_weekday, name FROM calendar_exception WHERE site_id IS ? ORDER BY day",
            arguments: [site]
        ).map(CalendarException.init)
    }

    private func hours(_ sql: String, of owner: Int64) throws -> [WeeklyHours] {
        try Row.fetchAll(db, sql: sql, arguments: [owner]).map { row in
            WeeklyHours(weekday: row[0], minutes: (row[1] as Int)..<(row[2] as Int))
        }
    }
}

extension WriteTransaction {
    /// Adds a holiday or a working day in exchange, at one site or at all; a second entry for a day replaces it.
    package func addCalendarException(_ exception: CalendarException, at site: RowID<Site>?) throws {
        let (kind, weekday): (String, Int?) =
            switch exception.kind {
            case .holiday: ("holiday", nil)
            case .workingDay(let weekday): ("working-day", weekday)
            }
        _ = try removeCalendarException(on: exception.day, at: site)
        try db.execute(
            sql:
                "INSERT INTO calendar_exception (site_id, day, kind, works_as_weekday, name) VALUES (?, ?, ?, ?, ?)",
            arguments: [site, exception.day, kind, weekday, exception.name])
    }

    /// Takes a day's entry out; false when there was none.
    package func removeCalendarException(on day: Day, at site: RowID<Site>?) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM calendar_exception WHERE day = ? AND site_id IS ?", arguments: [day, site])
        return db.changesCount > 0
    }
}

extension CalendarException {
    fileprivate init(row: Row) {
        let weekday: Int? = row["works_as_weekday"]
        self.init(day: row["day"], kind: weekday.map { .workingDay(as: $0) } ?? .holiday, name: row["name"])
    }
}
