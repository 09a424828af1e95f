package import CadreModel
import CadreService
package import CadreStore

extension Department {
    /// The next cohort of the same programme at the same site.
    @discardableResult
    package func addCohort(_ code: String, capacity: Int = 10, startsOn: Day? = nil, endsOn: Day? = nil)
        throws -> Cohort
    {
        try write { transaction in
            _ = try transaction.addCohort(
                uid: UID("cohort-\(code)"), code: Code(code), title: code, revision: cohort.revision,
                content: cohort.content, site: cohort.site, capacity: capacity,
                startsOn: startsOn ?? cohort.startsOn, endsOn: endsOn)
            guard let added = try transaction.records.cohort(Code(code)) else {
                throw StoreError.refused(detail: code)
            }
            return added
        }
    }

    /// Drafts for a cohort, `SM-2026-1` unless named.
    @discardableResult
    package func makeSchedule(
        _ code: String = "SM-2026-1", from: String? = nil, to: String? = nil
    ) throws -> [ScheduledSession] {
        try service.makeSchedule(
            for: [Code(code)], from: from.flatMap { Day($0) }, to: to.flatMap { Day($0) }, by: coordinator)
    }

    @discardableResult
    package func publish(_ code: String = "SM-2026-1") throws -> [ScheduledSession] {
        try service.publishSchedule(of: Code(code), by: coordinator).sessions
    }

    /// The codes of the warnings, session after session.
    @discardableResult
    package func move(_ moves: SessionMove...) throws -> [String] {
        let findings = try service.moveSessions(moves, isForced: true, by: coordinator)
        return moves.flatMap { findings[$0.session, default: []].map(\.code) }
    }

    package func schedule(_ code: String = "SM-2026-1") throws -> [ScheduledSession] {
        try service.schedule(of: Code(code))
    }

    /// Everything that is claimed, in order of time.
    package func bookings() throws -> [Booking] {
        try service.store.read { try $0.bookings(from: Instant(seconds: 0), to: Instant(seconds: .max)) }
    }

    /// Changes the records without a service method.
    package func write<Value>(_ body: (WriteTransaction) throws -> Value) throws -> Value {
        try service.store.write(Verb("test"), on: "", by: coordinator, at: .testStart, body)
    }
}

extension ScheduledSession {
    /// `2026-03-02 09:00 195 BJ-101`, the place being empty online.
    package var slot: String {
        ["\(time.day)", "\(time.start)", "\(time.minutes)", rooms].filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}
