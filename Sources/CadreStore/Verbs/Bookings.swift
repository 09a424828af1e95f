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
