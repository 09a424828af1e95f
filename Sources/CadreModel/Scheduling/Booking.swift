/// A published session's claim on something for a time.
package struct Booking: Sendable, Hashable {
    package let session: RowID<Session>
    package let sessionCode: Code
    package let resource: Resource
    package let quantity: Int
    package let from: Instant
    package let to: Instant

    package enum Resource: Sendable, Hashable {
        case room(RowID<Room>)
        case trainer(RowID<Trainer>)
        case cohort(RowID<Cohort>)
        case equipment(RowID<Equipment>)
    }

    package init(
        session: RowID<Session>, sessionCode: Code, resource: Resource, quantity: Int, from: Instant,
        to: Instant
    ) {
        self.session = session
        self.sessionCode = sessionCode
        self.resource = resource
        self.quantity = quantity
        self.from = from
        self.to = to
    }
}

extension Session {
    /// What the session claims once it is published.
    package var bookings: [Booking] {
        let resources: [(Booking.Resource, Int)] =
            rooms.map { (.room($0), 1) } + trainers.map { (.trainer($0.trainer), 1) }
            + cohorts.map { (.cohort($0), 1) } + equipment.map { (.equipment($0.equipment), $0.quantity) }
        return resources.map { resource, quantity in
            Booking(
                session: id, sessionCode: code, resource: resource, quantity: quantity, from: time.startsAt,
                to: time.endsAt)
        }
    }
}
