/// When something is planned: local time at its zone, and the same in UTC.
///
/// Planned times are kept local, so that a change of a zone's rules moves the instant and not the wall clock.
package struct PlannedTime: Sendable, Hashable {
    package let day: Day
    package let start: ClockTime
    package let minutes: Int
    /// IANA name.
    package let zone: String
    package let startsAt: Instant
    package let endsAt: Instant

    package init(day: Day, start: ClockTime, minutes: Int, zone: String, startsAt: Instant, endsAt: Instant) {
        self.day = day
        self.start = start
        self.minutes = minutes
        self.zone = zone
        self.startsAt = startsAt
        self.endsAt = endsAt
    }
}
