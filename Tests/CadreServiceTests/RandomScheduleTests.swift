import CadreKit
import CadreModel
import CadreService
import CadreStore
import Support
import Testing

/// Schedules of random small departments, checked minute by minute over what was stored.
struct RandomScheduleTests {
    @Test(arguments: 0..<40)
    func breaksNoRuleWhateverTheDepartmentIsLike(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let department = try Department(
            content: .twoParts(flipcharts: 1 + Int(random.next() % 2)), capacity: 10 + Int(random.next() % 4))
        try department.disturb(&random)
        let codes = ["SM-2026-1", "SM-2026-2", "SM-2026-3"]
        for code in codes.dropFirst() {
            try department.addCohort(
                code, capacity: 8 + Int(random.next() % 12),
                startsOn: department.cohort.startsOn.adding(days: Int(random.next() % 3)))
        }
        for code in codes {
            let learners = Set((0..<4).map { _ in "E\(1 + random.next() % 8)" })
            _ = try department.service.enrol(learners.sorted(), in: Code(code), by: department.coordinator)
        }
        for code in codes {
            try department.makeSchedule(code)
            try department.publish(code)
        }
        let stored = try StoredSchedule(department)
        #expect(stored.sessions.count == 6)
        #expect(stored.violations == [])
    }

    /// Three cohorts planned together, by limits that the department has set.
    @Test(arguments: 0..<20)
    func followsTheRulesThatAreSet(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let department = try Department()
        try department.disturb(&random)
        let codes = ["SM-2026-1", "SM-2026-2", "SM-2026-3"]
        for code in codes.dropFirst() { try department.addCohort(code) }
        let limits = Limits(&random)
        try department.service.setSchedulingRules(
            [
                (.sessionsPerWeek, limits.perWeek), (.trainerSessionsPerDay, limits.trainerPerDay),
                (.trainerSessionsPerWeek, limits.trainerPerWeek), (.restMinutes, limits.rest),
                (.trainerRestMinutes, limits.trainerRest), (.leastGapDays, limits.gapDays),
            ], for: .department, by: department.coordinator)
        _ = try department.service.makeSchedule(
            for: codes.map { try Code($0) }, by: department.coordinator)
        for code in codes { try department.publish(code) }
        let stored = try StoredSchedule(department)
        #expect(stored.sessions.count == 6)
        #expect(stored.violations + stored.violations(of: limits) == [])
    }

    /// The check itself must be able to fail.
    @Test func findsWhatIsWrongWithASessionMovedByHand() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.move(
            SessionMove(Code("SM-2026-1/1"), day: Day("2026-03-07")),
            SessionMove(Code("SM-2026-1/2"), start: ClockTime("11:30")))
        #expect(
            try StoredSchedule(department).violations == [
                "SM-2026-1/1 outside the site's hours", "SM-2026-1/1 without its trainer",
                "SM-2026-1/2 outside the site's hours", "SM-2026-1/2 without its trainer",
                "SM-2026-1/2 before SM-2026-1/1",
            ])
    }
}

extension Department {
    /// A holiday, a working Saturday, leave, and trainers with hours of their own.
    fileprivate func disturb(_ random: inout SplitMix64) throws {
        func day(_ random: inout SplitMix64) -> Day { cohort.startsOn.adding(days: Int(random.next() % 5)) }
        try write { transaction in
            try transaction.addCalendarException(
                CalendarException(day: day(&random), kind: .holiday, name: "放假"), at: nil)
            try transaction.addCalendarException(
                CalendarException(
                    day: cohort.startsOn.adding(days: 5), kind: .workingDay(as: 1 + Int(random.next() % 5)),
                    name: "调休"), at: cohort.site)
            for trainer in try transaction.records.trainers() {
                for _ in 0..<random.next() % 4 {
                    let start = Int(random.next() % 1_000)
                    try transaction.addException(
                        DatedException(
                            day: day(&random),
                            minutes: start..<min(1_440, start + 30 + Int(random.next() % 600)),
                            isAvailable: random.next() % 4 == 0, reason: nil), of: trainer.id)
                }
                if random.next() % 3 == 0 {
                    try transaction.setHours(
                        (1...5).map {
                            WeeklyHours(weekday: $0, minutes: 540..<(random.next() % 2 == 0 ? 750 : 1_080))
                        },
                        of: trainer.id)
                }
            }
        }
    }
}

/// Limits that a department has set.
private struct Limits {
    let perWeek: Int
    let trainerPerDay: Int
    let trainerPerWeek: Int
    let rest: Int
    let trainerRest: Int
    let gapDays: Int

    init(_ random: inout SplitMix64) {
        perWeek = 1 + Int(random.next() % 2)
        trainerPerDay = 1 + Int(random.next() % 2)
        trainerPerWeek = 1 + Int(random.next() % 3)
        rest = Int(random.next() % 3) * 500
        trainerRest = Int(random.next() % 3) * 500
        gapDays = Int(random.next() % 3)
    }
}

/// Everything that was stored about sessions, and the rules once more over it.
private struct StoredSchedule {
    let sessions: [Session]
    private let cohorts: [RowID<Cohort>: Cohort]
    private let parts: [RowID<Cohort>: [Programme.Part]]
    private let learners: [RowID<Cohort>: Set<RowID<Person>>]
    private let rooms: [RowID<Room>: Room]
    private let trainers: [RowID<Trainer>: Trainer]
    private let stock: [RowID<Equipment>: Equipment]
    private let siteHours: [WeeklyHours]
    private let trainerHours: [RowID<Trainer>: [WeeklyHours]]
    private let leave: [RowID<Trainer>: [DatedException]]
    private let exceptions: [CalendarException]

    init(_ department: Department) throws {
        let site = department.cohort.site
        let records = try department.service.store.read { records in
            let cohorts = try records.cohorts()
            let trainers = try records.trainers()
            return (
                cohorts: cohorts, sessions: try cohorts.flatMap { try records.sessions(of: $0.id) },
                parts: try cohorts.map { ($0.id, try records.content($0.content).programme.parts) },
                learners: try cohorts.map { cohort in
                    let enrolled = try records.enrolments(in: cohort.id).filter { $0.status == .enrolled }
                    return (cohort.id, Set(enrolled.map(\.person)))
                },
                rooms: try records.rooms(), trainers: trainers, stock: try records.equipment(),
                hours: try records.siteHours(of: site), exceptions: try records.calendarExceptions(for: site),
                trainerHours: try trainers.map { ($0.id, try records.trainerHours(of: $0.id)) },
                leave: try trainers.map { ($0.id, try records.trainerExceptions(of: $0.id)) }
            )
        }
        sessions = records.sessions.sorted { $0.code.text < $1.code.text }
        cohorts = Dictionary(uniqueKeysWithValues: records.cohorts.map { ($0.id, $0) })
        parts = Dictionary(uniqueKeysWithValues: records.parts)
        learners = Dictionary(uniqueKeysWithValues: records.learners)
        rooms = Dictionary(uniqueKeysWithValues: records.rooms.map { ($0.id, $0) })
        trainers = Dictionary(uniqueKeysWithValues: records.trainers.map { ($0.id, $0) })
        stock = Dictionary(uniqueKeysWithValues: records.stock.map { ($0.id, $0) })
        siteHours = records.hours
        trainerHours = Dictionary(uniqueKeysWithValues: records.trainerHours)
        leave = Dictionary(uniqueKeysWithValues: records.leave)
        exceptions = records.exceptions
    }

    var violations: [String] {
        sessions.flatMap { session in
            (alone(session) + sessions.flatMap { together(session, $0) } + crowded(session))
                .map { "\(session.code) \($0)" }
        }
    }

    /// What goes against the limits, looked at for each cohort and trainer.
    func violations(of limits: Limits) -> [String] {
        let byCohort = Dictionary(grouping: sessions) { $0.cohorts[0].rawValue }
        let byTrainer = Dictionary(grouping: sessions) { $0.trainers[0].trainer.rawValue }
        return byCohort.values.flatMap { own in
            tooMany(own, limits.perWeek) { $0.time.day.adding(days: 1 - $0.time.day.weekday) }
                + withoutRest(own, limits.rest) + tooNear(own, limits.gapDays)
        }
            + byTrainer.values.flatMap { own in
                tooMany(own, limits.trainerPerWeek) { $0.time.day.adding(days: 1 - $0.time.day.weekday) }
                    + tooMany(own, limits.trainerPerDay) { $0.time.day }
                    + withoutRest(own, limits.trainerRest)
            }
    }

    private func tooMany(_ own: [Session], _ most: Int, _ period: (Session) -> Day) -> [String] {
        Dictionary(grouping: own, by: period).filter { $0.value.count > most }.map {
            "too many from \($0.key)"
        }
    }

    private func withoutRest(_ own: [Session], _ minutes: Int) -> [String] {
        let inOrder = own.sorted { $0.time.startsAt < $1.time.startsAt }
        return zip(inOrder, inOrder.dropFirst()).filter { one, next in
            one.time.day != next.time.day
                && next.time.startsAt.seconds - one.time.endsAt.seconds < Int64(minutes) * 60
        }.map { "\($0.code) and \($1.code) without rest" }
    }

    private func tooNear(_ own: [Session], _ days: Int) -> [String] {
        own.flatMap { one in
            own.filter { next in
                next.partNumber == one.partNumber + 1
                    && next.time.startsAt.seconds - one.time.endsAt.seconds < Int64(days) * 86_400
            }.map { "\(one.code) too near to \($0.code)" }
        }
    }

    private func alone(_ session: Session) -> [String] {
        var found: [String] = []
        let day = session.time.day
        let start = session.time.start.minuteOfDay
        let minutes = start..<start + session.time.minutes
        if !minutes.allSatisfy({ isOpen(siteHours, day, $0) }) { found.append("outside the site's hours") }
        for place in session.trainers where !minutes.allSatisfy({ isThere(place.trainer, day, $0) }) {
            found.append("without its trainer")
        }
        for id in session.cohorts {
            let needs = parts[id]?[session.partNumber - 1].requirements
            for place in session.trainers
            where needs.map({ trainers[place.trainer]?.qualifications.contains($0.trainerQualification) })
                != true
            {
                found.append("with an unqualified trainer")
            }
            for room in session.rooms.map({ rooms[$0] }) {
                if (room?.seats ?? 0) < (cohorts[id]?.capacity ?? .max) { found.append("without seats") }
                if needs.map({ room?.features.isSuperset(of: $0.roomFeatures) }) != true {
                    found.append("without a feature")
                }
            }
            let wanted = Dictionary(
                uniqueKeysWithValues: needs?.equipment.map { ($0.equipment, $0.count) } ?? [])
            let has = Dictionary(
                uniqueKeysWithValues: session.equipment.compactMap { use in
                    stock[use.equipment].map { ($0.code, use.quantity) }
                })
            if wanted != has { found.append("without its equipment") }
            let sameDay = sessions.count { $0.cohorts.contains(id) && $0.time.day == day }
            if sameDay > 2 { found.append("on too full a day") }
        }
        if session.rooms.count != 1 || session.trainers.count != 1 { found.append("without room or trainer") }
        return found
    }

    private func together(_ one: Session, _ other: Session) -> [String] {
        guard one.code != other.code else { return [] }
        var found: [String] = []
        let inOneCohort = !Set(one.cohorts).isDisjoint(with: other.cohorts)
        if inOneCohort, one.code.text > other.code.text, one.time.startsAt < other.time.endsAt {
            found.append("before \(other.code)")
        }
        guard one.time.startsAt < other.time.endsAt, other.time.startsAt < one.time.endsAt else {
            return found
        }
        if inOneCohort { found.append("at the time of \(other.code)") }
        if !Set(one.rooms).isDisjoint(with: other.rooms) { found.append("in the room of \(other.code)") }
        if !Set(one.trainers.map(\.trainer)).isDisjoint(with: other.trainers.map(\.trainer)) {
            found.append("with the trainer of \(other.code)")
        }
        let people = { (session: Session) in session.cohorts.flatMap { self.learners[$0, default: []] } }
        if !inOneCohort, !Set(people(one)).isDisjoint(with: people(other)) {
            found.append("with a learner of \(other.code)")
        }
        return found
    }

    /// More equipment in use at the session's beginning than there is.
    private func crowded(_ session: Session) -> [String] {
        session.equipment.filter { use in
            let inUse = sessions.filter {
                $0.time.startsAt <= session.time.startsAt && session.time.startsAt < $0.time.endsAt
            }.flatMap(\.equipment).filter { $0.equipment == use.equipment }
            return inUse.reduce(0) { $0 + $1.quantity } > (stock[use.equipment]?.quantity ?? 0)
        }.map { _ in "without equipment" }
    }

    private func isOpen(_ hours: [WeeklyHours], _ day: Day, _ minute: Int) -> Bool {
        let weekday: Int?
        switch exceptions.first(where: { $0.day == day })?.kind {
        case .holiday: weekday = nil
        case .workingDay(let other): weekday = other
        case nil: weekday = day.weekday
        }
        return hours.contains { $0.weekday == weekday && $0.minutes.contains(minute) }
    }

    private func isThere(_ trainer: RowID<Trainer>, _ day: Day, _ minute: Int) -> Bool {
        let dated = leave[trainer, default: []].filter { $0.day == day && $0.minutes.contains(minute) }
        if dated.contains(where: { !$0.isAvailable }) { return false }
        let own = trainerHours[trainer, default: []]
        return dated.contains(where: \.isAvailable) || isOpen(own.isEmpty ? siteHours : own, day, minute)
    }
}
