import GRDB

/// The first schema: everything that later features rely on and that is dear to change.
enum Migration001 {
    static let name = "001-first-schema"

    static func migrate(_ db: Database) throws {
        for part in [
            organisation, places, people, planning, cohorts, sessions, bookings, delivery, results, ledger,
        ] {
            try db.execute(sql: part)
        }
    }
}
