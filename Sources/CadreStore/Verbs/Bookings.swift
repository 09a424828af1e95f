package import CadreModel
import GRDB

extension ReadTransaction {
    /// Every booking that touches the time from `start` to before `end`.
    package func bookings(from start: Instant, to end: Instant) throws -> [Booking] {
        try Booking.fetchAll(
            db,
            sql: """
                SELECT booking.*, session.code FROM booking JOIN session ON session.id = session_id
                WHERE from_at < ? AND to_at > ? ORDER BY from_at, session_id
                """,
            arguments: [end, start])
    }

    /// The bookings that stand in the way of these; for counted equipment whoever else claims some of it then.
    package func bookings(against wanted: Booking) throws -> [Booking] {
        try Booking.fetchAll(
            db,
            sql: """
                SELECT booking.*, session.code FROM booking JOIN session ON session.id = session_id
                WHERE resource = ? AND resource_id = ? AND from_at < ? AND to_at > ? AND session_id <> ?
                ORDER BY from_at
                """,
            arguments: [
                wanted.resource.kind, wanted.resource.id, wanted.to, wanted.from, wanted.session,
            ])
    }

    /// Sessions of other cohorts that a learner enrolled in one of `cohorts` is expected at during this time.
    package func clashesOfLearners(
        in cohorts: [RowID<Cohort>], from start: Instant, to end: Instant
    ) throws -> [LearnerClash] {
        try cohorts.flatMap { cohort in
            try LearnerClash.fetchAll(
                db,
                sql: """
                    SELECT person.name, session.code FROM enrolment AS own
                    JOIN enrolment AS other ON other.person_id = own.person_id
                        AND other.cohort_id <> own.cohort_id AND other.status = 'enrolled'
                    JOIN booking ON booking.resource = 'cohort' AND booking.resource_id = other.cohort_id
                        AND booking.from_at < ?3 AND booking.to_at > ?2
                    JOIN session ON session.id = booking.session_id
                    JOIN person ON person.id = own.person_id
                    WHERE own.cohort_id = ?1 AND own.status = 'enrolled'
                    ORDER BY session.starts_at, own.queue_number
                    """,
                arguments: [cohort, start, end])
        }
    }
}

extension WriteTransaction {
    /// Claims what the session needs.
    ///
    /// - Throws: `StoreError.refused` from the schema's guard when something is taken.
    package func book(_ bookings: [Booking]) throws {
        for booking in bookings {
            try db.execute(
                sql: """
                    INSERT INTO booking (session_id, resource, resource_id, quantity, from_at, to_at)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    booking.session, booking.resource.kind, booking.resource.id, booking.quantity,
                    booking.from,
                    booking.to,
                ])
        }
    }

    /// Gives up everything that the session claimed.
    package func releaseBookings(of session: RowID<Session>) throws {
        try db.execute(sql: "DELETE FROM booking WHERE session_id = ?", arguments: [session])
    }
}

/// A learner who is expected elsewhere at the same time.
package struct LearnerClash: Sendable, Hashable, FetchableRecord {
    package let name: String
    package let session: Code

    init(row: Row) throws {
        name = row["name"]
        session = row["code"]
    }
}

/// When a learner is expected at sessions of other cohorts.
package struct BusyLearner: Sendable, Hashable {
    package let name: String
    /// In order of time.
    package let bookings: [Booking]
}

extension ReadTransaction {
    /// The learners of the cohort who are enrolled in others too, with what those have booked.
    package func busyElsewhere(learnersOf cohort: RowID<Cohort>) throws -> [BusyLearner] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT person.id AS person_id, person.name, booking.*, session.code FROM enrolment AS own
                JOIN enrolment AS other ON other.person_id = own.person_id
                    AND other.cohort_id <> own.cohort_id AND other.status = 'enrolled'
                JOIN booking ON resource = 'cohort' AND resource_id = other.cohort_id
                JOIN session ON session.id = booking.session_id
                JOIN person ON person.id = own.person_id
                WHERE own.cohort_id = ? AND own.status = 'enrolled' ORDER BY from_at
                """,
            arguments: [cohort])
        return try Dictionary(grouping: rows, by: { $0["person_id"] as Int64 })
            .sorted { $0.key < $1.key }
            .map { _, rows in
                BusyLearner(name: rows[0]["name"], bookings: try rows.map(Booking.init(row:)))
            }
    }
}
