import CadreKit
import CadreModel
import CadreStore

/// What one cohort's timetable has to reckon with, under the names that people use.
struct SchedulingCase {
    let cohort: Cohort
    let site: Site
    let calendar: SiteCalendar
    let parts: [Programme.Part]
    let rules: CohortRules
    let isOnline: Bool
    /// What is to be placed, in teaching order.
    let blocks: [SessionBlock]
    /// The cohort's sessions that stay where they are: published, delivered or pinned.
    let held: [Session]
    /// Sessions that are placed anew, as if they were nowhere.
    let freed: Set<Code>
    let rooms: [Room]
    /// Rooms at other sites, where only a coordinator's own hand puts a session.
    let roomsElsewhere: [(room: Room, site: Code)]
    /// All of them, in order of their codes.
    let sites: [Site]
    let trainers: [AvailableTrainer]
    let equipment: [Equipment]
    /// Everybody who is enrolled.
    let members: Set<RowID<Person>>
    /// Those of them who are expected elsewhere in these days.
    private(set) var learners: [BusyPerson]
    /// What is claimed in these days, in order of time.
    private(set) var bookings: [Booking.Resource: [Booking]]
    private let unitPositions: [String: Int]
    private let takenCodes: Set<Code>
    let now: Instant

    /// What is to be placed.
    enum Task {
        /// Whatever is neither published nor pinned, drafts anew.
        case unpublished
        /// These sessions, as if they were nowhere; all others stay where they are, drafts too.
        case freeing([Session])
        /// These sessions, and what there is no session for yet.
        case completing([Session])
    }

    /// - Parameters:
    ///   - isOnline: whether the sessions do without room and equipment.
    ///   - respectsDrafts: whether what other cohorts' drafts will need counts as claimed, which it is not yet.
    init(
        of cohort: Cohort, from: Day, to: Day, isOnline: Bool, placing task: Task = .unpublished,
        respectsDrafts: Bool = false, now: Instant, records: ReadTransaction
    ) throws {
        let programme = try records.content(cohort.content).programme
        let sessions = try records.sessions(of: cohort.id)
        let freed = task.freed
        let freedCodes = Set(freed.map(\.code))
        let known = sessions.filter { !freedCodes.contains($0.code) && task.holds($0) }
        let held = known.filter { $0.status != .cancelled }
        site = try records.requireSite(cohort.site)
        calendar = SiteCalendar(
            clock: try LocalClock(zone: site.zone), from: from, to: to,
            hours: try records.siteHours(of: site.id),
            exceptions: try records.calendarExceptions(for: site.id))
        let positions = Dictionary(
            programme.parts.flatMap(\.units).enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
        let missing =
            task.makesSessions ? programme.blocks(without: Set((held + freed).flatMap(\.units))) : []
        blocks = (freed.compactMap { SessionBlock($0, of: programme) } + missing)
            .sorted { positions.first(of: $0) < positions.first(of: $1) }
        parts = programme.parts
        rules = try CohortRules(of: cohort, sessionsPerDay: programme.sessionPattern.sessionsPerDay, records)
        rooms = try records.rooms(at: site.id)
        sites = try records.sites()
        roomsElsewhere = try sites.filter { $0.id != cohort.site }.flatMap { site in
            try records.rooms(at: site.id).map { ($0, site.code) }
        }
        trainers = try AvailableTrainer.all(for: cohort, records: records)
        equipment = try records.equipment(at: site.id)
        members = Set(try records.learners(of: cohort.id).map(\.person))
        learners = try records.busyElsewhere(learnersOf: cohort.id)
        let (start, end) = (
            calendar.clock.instant(of: from, minute: 0),
            calendar.clock.instant(of: to.adding(days: 1), minute: 0)
        )
        // Drafts claim nothing yet, and a cohort's own are in each other's way all the same.
        let own = held.filter { $0.status == .draft }
        let others =
            respectsDrafts
            ? try records.drafts(from: start, to: end).filter { !$0.cohorts.contains(cohort.id) } : []
        let claims = try records.bookings(from: start, to: end) + (own + others).flatMap(\.bookings)
        bookings = Dictionary(
            grouping: claims.filter { !freedCodes.contains($0.sessionCode) }, by: \.resource)
        unitPositions = positions
        takenCodes = Set(known.map(\.code))
        self.cohort = cohort
        self.held = held
        self.freed = freedCodes
        self.now = now
        self.isOnline = isOnline
    }

    /// The same case when sessions of other cohorts claim what they need.
    func beside(_ sessions: [Session], learnersOf shared: Set<RowID<Person>>) -> SchedulingCase {
        var plan = self
        for booking in sessions.flatMap(\.bookings) {
            plan.bookings[booking.resource, default: []].append(booking)
        }
        let attended = sessions.flatMap(\.bookings).filter {
            if case .cohort = $0.resource { true } else { false }
        }
        plan.learners = learners.map { learner in
            guard shared.contains(learner.person) else { return learner }
            return BusyPerson(
                person: learner.person, name: learner.name, bookings: learner.bookings + attended)
        }
        return plan
    }

    /// The session's code: the cohort's and the block's number, with `.2` and so on after a cancelled one.
    func code(of block: SessionBlock) throws -> Code {
        if let code = block.session { return code }
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

extension SchedulingCase.Task {
    fileprivate var freed: [Session] {
        switch self {
        case .unpublished: []
        case .freeing(let sessions), .completing(let sessions): sessions
        }
    }

    /// Whether what no session teaches gets one.
    fileprivate var makesSessions: Bool {
        if case .freeing = self { false } else { true }
    }

    /// Whether a session that is not freed stays where it is.
    fileprivate func holds(_ session: Session) -> Bool {
        if case .unpublished = self { session.status != .draft || session.isPinned } else { true }
    }
}

extension [String: Int] {
    /// Where the block's first unit stands in the programme.
    fileprivate func first(of block: SessionBlock) -> Int {
        block.units.compactMap { self[$0.id] }.min() ?? .max
    }
}
