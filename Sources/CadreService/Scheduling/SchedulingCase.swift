import CadreKit
import CadreModel
import CadreStore
import Timetabling

/// One cohort's sessions as a timetabling problem, with the names that belong to its numbers.
struct SchedulingCase {
    let cohort: Cohort
    let site: Site
    let calendar: SiteCalendar
    let blocks: [SessionBlock]
    let rooms: [Room]
    let trainers: [Trainer]
    let equipment: [Equipment]
    let qualifications: [Qualification]
    /// Equipment kinds that are asked for, in the problem's order; the site may have none of one.
    let kinds: [EquipmentCode]
    let problem: Problem

    /// - Parameter isOnline: whether the sessions do without room and equipment.
    init(
        of cohort: Cohort, from: Day, to: Day, isOnline: Bool, records: ReadTransaction
    ) throws {
        let programme = try records.content(cohort.content).programme
        let published = try records.sessions(of: cohort.id).filter {
            $0.status != .draft && $0.status != .cancelled
        }
        let taken = Set(published.map(\.code))
        let site = try records.requireSite(cohort.site)
        let calendar = SiteCalendar(
            clock: try LocalClock(zone: site.zone), from: from, to: to,
            hours: try records.siteHours(of: site.id),
            exceptions: try records.calendarExceptions(for: site.id))
        let blocks = try programme.blocks.filter { try !taken.contains($0.code(in: cohort)) }
        let needs = blocks.map(\.part.requirements)
        let features = Array(Set(needs.flatMap(\.roomFeatures))).sorted()
        qualifications = Array(Set(needs.map(\.trainerQualification))).sorted()
        kinds = Array(Set(needs.flatMap(\.equipment).map(\.equipment))).sorted()
        rooms = try records.rooms(at: site.id)
        trainers = try records.trainers()
        equipment = try records.equipment(at: site.id)
        self.cohort = cohort
        self.site = site
        self.calendar = calendar
        self.blocks = blocks
        let claims = Claims(
            try records.bookings(
                from: calendar.clock.instant(of: from, minute: 0),
                to: calendar.clock.instant(of: to.adding(days: 1), minute: 0)))
        let open = calendar.open
        let learnersBusy = try records.busyElsewhere(learnersOf: cohort.id).map { Intervals($0) }
        let (qualifications, kinds, equipment) = (qualifications, kinds, equipment)
        problem = try Problem(
            rooms: rooms.map { room in
                .init(
                    open: open, busy: claims.time(of: .room(room.id)), seats: room.seats,
                    features: Set(features.indices.filter { room.features.contains(features[$0]) }))
            },
            trainers: try trainers.map { trainer in
                .init(
                    available: calendar.availability(
                        hours: try records.trainerHours(of: trainer.id),
                        exceptions: try records.trainerExceptions(of: trainer.id)),
                    busy: claims.time(of: .trainer(trainer.id)),
                    qualifications: Set(
                        qualifications.indices.filter { trainer.qualifications.contains(qualifications[$0]) })
                )
            },
            cohorts: [
                .init(
                    open: open, busy: claims.time(of: .cohort(cohort.id)),
                    learners: Array(learnersBusy.indices),
                    sessionsPerDay: programme.sessionPattern.sessionsPerDay,
                    sessionsOnDay: Dictionary(
                        grouping: published, by: \.time.day.daysSinceEpoch
                    ).mapValues(\.count))
            ],
            learnersBusy: learnersBusy,
            equipment: kinds.map { kind in
                guard let stock = equipment.first(where: { $0.code == kind }) else {
                    return .init(quantity: 0, claims: [])
                }
                return .init(quantity: stock.quantity, claims: claims.pieces(of: .equipment(stock.id)))
            },
            sessions: Self.sessions(
                blocks, in: cohort, isOnline: isOnline, published: published,
                starts: calendar.starts(every: site.periodMinutes), features: features,
                qualifications: qualifications, kinds: kinds))
    }

    private static func sessions(
        _ blocks: [SessionBlock], in cohort: Cohort, isOnline: Bool, published: [Session],
        starts: [Problem.Start],
        features: [RoomFeature], qualifications: [Qualification], kinds: [EquipmentCode]
    ) throws -> [Problem.Session] {
        try blocks.enumerated().map { index, block in
            let needs = block.part.requirements
            // Sessions already published keep their place in the order too.
            let numbers = try published.map { session in
                (session, isEarlier: try block.isAfter(session, in: cohort))
            }
            let earliest = numbers.filter(\.isEarlier).map(\.0.time.endsAt.timelineMinute).max() ?? .min
            let latest = numbers.filter { !$0.isEarlier }.map(\.0.time.startsAt.timelineMinute).min() ?? .max
            return Problem.Session(
                minutes: block.minutes, cohorts: [0], needsRoom: !isOnline, seats: cohort.capacity,
                features: Set(needs.roomFeatures.compactMap(features.firstIndex)),
                qualification: qualifications.firstIndex(of: needs.trainerQualification) ?? 0,
                equipment: isOnline
                    ? []
                    : needs.equipment.compactMap { need in
                        kinds.firstIndex(of: need.equipment).map { .init(kind: $0, quantity: need.count) }
                    },
                starts: starts.filter { $0.minute >= earliest && $0.minute + block.minutes <= latest },
                after: index > 0 ? [index - 1] : [], series: block.partNumber)
        }
    }
}

extension SessionBlock {
    fileprivate func isAfter(_ session: Session, in cohort: Cohort) throws -> Bool {
        let number = session.code.text.split(separator: "/").last.flatMap { Int($0) }
        return (number ?? 0) < self.number
    }
}

extension Array where Element: Equatable {
    fileprivate func firstIndex(_ element: Element) -> Int? { firstIndex(of: element) }
}

/// What published sessions claim, by resource.
private struct Claims {
    private let bookings: [Booking.Resource: [Booking]]

    init(_ bookings: [Booking]) {
        self.bookings = Dictionary(grouping: bookings, by: \.resource)
    }

    func time(of resource: Booking.Resource) -> Intervals {
        Intervals(bookings[resource, default: []].map(\.timeline))
    }

    func pieces(of resource: Booking.Resource) -> [Problem.Claim] {
        bookings[resource, default: []].map { Problem.Claim(time: $0.timeline, quantity: $0.quantity) }
    }
}

extension Booking {
    fileprivate var timeline: Range<Int> {
        // A booking of odd seconds takes the minutes it touches.
        from.timelineMinute..<Int((to.seconds + 59) / 60)
    }
}
