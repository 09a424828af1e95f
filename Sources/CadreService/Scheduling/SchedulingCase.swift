import CadreKit
import CadreModel
import CadreStore

/// What one cohort's timetable has to reckon with, under the names that people use.
struct SchedulingCase {
    let cohort: Cohort
    let site: Site
    let calendar: SiteCalendar
    let parts: [Programme.Part]
    let sessionsPerDay: Int
    let isOnline: Bool
    /// What is to be placed, in teaching order.
    let blocks: [SessionBlock]
    /// The cohort's sessions that stay where they are: published or delivered.
    let held: [Session]
    let rooms: [Room]
    /// Rooms at other sites, where only a coordinator's own hand puts a session.
    let roomsElsewhere: [(room: Room, site: Code)]
    let trainers: [AvailableTrainer]
    let equipment: [Equipment]
    let learners: [BusyPerson]
    /// What is claimed in these days, in order of time.
    let bookings: [Booking.Resource: [Booking]]
    private let unitPositions: [String: Int]
    private let takenCodes: Set<Code>
    private let now: Instant

    /// - Parameters:
    ///   - isOnline: whether the sessions do without room and equipment.
    ///   - freed: the only sessions to be placed, as if they were nowhere; the cohort's drafts stay where they are then.
    ///     None to place whatever is not published yet.
    init(
        of cohort: Cohort, from: Day, to: Day, isOnline: Bool, freeing freed: [Session] = [], now: Instant,
        records: ReadTransaction
    ) throws {
        let programme = try records.content(cohort.content).programme
        let sessions = try records.sessions(of: cohort.id)
        let freedCodes = Set(freed.map(\.code))
        let known = sessions.filter {
            freed.isEmpty ? $0.status != .draft : !freedCodes.contains($0.code)
        }
        let held = known.filter { $0.status != .cancelled }
        site = try records.requireSite(cohort.site)
        calendar = SiteCalendar(
            clock: try LocalClock(zone: site.zone), from: from, to: to,
            hours: try records.siteHours(of: site.id),
            exceptions: try records.calendarExceptions(for: site.id))
        blocks =
            freed.isEmpty
            ? programme.blocks(without: Set(held.flatMap(\.units)))
            : freed.compactMap { SessionBlock($0, of: programme) }
        parts = programme.parts
        sessionsPerDay = programme.sessionPattern.sessionsPerDay
        rooms = try records.rooms(at: site.id)
        roomsElsewhere = try records.sites().filter { $0.id != cohort.site }.flatMap { site in
            try records.rooms(at: site.id).map { ($0, site.code) }
        }
        trainers = try AvailableTrainer.all(for: cohort, records: records)
        equipment = try records.equipment(at: site.id)
        learners = try records.busyElsewhere(learnersOf: cohort.id)
        let claimed = try records.bookings(
            from: calendar.clock.instant(of: from, minute: 0),
            to: calendar.clock.instant(of: to.adding(days: 1), minute: 0))
        // Drafts claim nothing yet, and are in each other's way all the same.
        let drafted = held.filter { $0.status == .draft }.flatMap(\.bookings)
        bookings = Dictionary(
            grouping: claimed.filter { !freedCodes.contains($0.sessionCode) } + drafted, by: \.resource)
        unitPositions = Dictionary(
            programme.parts.flatMap(\.units).enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
        takenCodes = Set(known.map(\.code))
        self.cohort = cohort
        self.held = held
        self.now = now
        self.isOnline = isOnline
    }

    /// The session's code: the cohort's and the block's number, with `.2` and so on after a cancelled one.
    func code(of block: SessionBlock) throws -> Code {
        let code = try Code("\(cohort.code)/\(block.number)")
        var candidate = code
        var attempt = 1
        while takenCodes.contains(candidate) {
            attempt += 1
            candidate = try Code("\(code).\(attempt)")
        }
        return candidate
    }

    /// The last of the held sessions that teach what comes before this block.
    func predecessor(of block: SessionBlock) -> Session? {
        held.filter { order($0.units, block.units.map(\.id)) == .before }
            .max { $0.time.endsAt < $1.time.endsAt }
    }

    /// The first of the sessions to come that teach what comes after this block.
    ///
    /// One that is over or was delivered cannot be waited for: what it should have followed is caught up later.
    func successor(of block: SessionBlock) -> Session? {
        held.filter { session in
            [.published, .draft].contains(session.status) && session.time.endsAt > now
                && order(session.units, block.units.map(\.id)) == .after
        }.min { $0.time.startsAt < $1.time.startsAt }
    }

    /// Whether units are taught before or after others; units that the programme no longer has stand in no order.
    func order(_ units: [String], _ others: [String]) -> TeachingOrder? {
        guard let one = units.compactMap({ unitPositions[$0] }).min(),
            let other = others.compactMap({ unitPositions[$0] }).min(), one != other
        else { return nil }
        return one < other ? .before : .after
    }

    enum TeachingOrder {
        case before, after
    }
}
