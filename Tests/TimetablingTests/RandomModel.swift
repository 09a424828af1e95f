@testable import Timetabling

/// Small models of every kind: long and short sessions, online ones, several trainers, closed hours; some without a
/// timetable.
struct RandomModel {
    private var random: RandomSource

    init(seed: UInt64) {
        random = RandomSource(seed: seed)
    }

    mutating func model() -> Model {
        var model = Model()
        let perDay = 2 + random.below(6)
        let days = (0..<1 + random.below(4)).flatMap { Array(repeating: $0, count: perDay + 1) }
        model.calendars = [days, days.map { max(0, $0 - 1) }]
        model.minuteOfCell = days.indices.map { $0 * 10 }
        model.lateness = [days.indices.map { $0 / 2 }, days.indices.map { $0 / 3 }]
        model.weekOfDay = (0..<model.dayCount).map { $0 / 2 }
        model.audiences = (0...random.below(4)).map { _ in
            Model.Audience(closed: closed(model), weightPerIsolatedSession: random.below(3))
        }
        model.trainers = (0...random.below(3)).map { _ in Model.Trainer(closed: closed(model)) }
        model.rooms = (0...random.below(3)).map { _ in
            Model.Room(closed: closed(model), seats: random.below(20))
        }
        model.series = (0...random.below(4)).map { _ in
            Model.Series(
                days: random.below(4), weightPerMissingDay: random.below(6),
                weightPerFurtherRoom: random.below(3))
        }
        model.sessions = (0...random.below(12)).map { _ in session(in: model, perDay: perDay) }
        if random.below(2) == 0 { addDepartment(to: &model) }
        return model
    }

    /// What a training department asks for beyond a school.
    private mutating func addDepartment(to model: inout Model) {
        let way = 5 + random.below(20)
        model.travel = [[0, way], [way, 0]]
        model.weightOfUnequalLoad = random.below(3)
        model.equipment = (0..<random.below(3)).map { _ in
            let cell = random.below(model.cellCount)
            return Model.Equipment(quantity: random.below(3), left: [cell: random.below(2)])
        }
        for room in model.rooms.indices { model.rooms[room].site = random.below(2) }
        model.weightPerFurtherSite = random.below(3)
        for audience in model.audiences.indices where random.below(2) == 0 {
            model.audiences[audience].quota = quota()
            model.audiences[audience].rest = random.below(3) * 15
        }
        for trainer in model.trainers.indices where random.below(2) == 0 {
            model.trainers[trainer].quota = quota()
            model.trainers[trainer].rest = random.below(3) * 15
            model.trainers[trainer].closedTo = [1: closed(model)]
            model.trainers[trainer].usualLoad = random.below(2)...2 + random.below(2)
            model.trainers[trainer].weightOutsideUsualLoad = random.below(3)
        }
        for series in model.series.indices {
            model.series[series].weightPerFurtherTrainer = random.below(3)
            if random.below(3) == 0 {
                model.series[series].knownDays = [0]
                model.series[series].knownRooms = [0]
                model.series[series].knownTrainers = [0]
            }
        }
        for index in model.sessions.indices { addDepartment(to: &model.sessions[index], index, in: model) }
    }

    private mutating func quota() -> Model.Quota {
        var quota = Model.Quota()
        quota.perDay = random.below(3) == 0 ? nil : 1 + random.below(2)
        quota.perWeek = random.below(3) == 0 ? nil : 1 + random.below(4)
        quota.onDay = [0: random.below(2)]
        quota.inWeek = [0: random.below(2)]
        return quota
    }

    private mutating func addDepartment(to session: inout Model.Session, _ index: Int, in model: Model) {
        session.weightOfLateness = random.below(3)
        session.calendar = random.below(2)
        session.weightOfEmptySeats = random.below(2)
        if session.trainers.count > 1, random.below(4) == 0 {
            session.learningTrainers = [session.trainers.removeLast()]
        }
        if index > 0, random.below(3) == 0 {
            session.after = [
                Model.Link(
                    random.below(index), leastGap: random.below(3),
                    mostGap: random.below(2) == 0 ? nil : 30 + random.below(90))
            ]
        }
        if !model.equipment.isEmpty, random.below(3) == 0 {
            session.equipment = [
                Model.EquipmentUse(kind: random.below(model.equipment.count), quantity: 1 + random.below(2))
            ]
        }
        if let start = session.starts.first, random.below(3) == 0 {
            session.kept = Model.Kept(
                Place(start: start, room: session.rooms?.first, trainer: session.trainers[0]),
                weight: random.below(5))
        }
    }

    private mutating func session(in model: Model, perDay: Int) -> Model.Session {
        let length = 1 + random.below(min(3, perDay))
        let starts = (0..<model.cellCount).filter { cell in
            cell % (perDay + 1) > 0 && cell % (perDay + 1) + length <= perDay + 1 && random.below(5) > 0
        }
        var session = Model.Session(
            length: length, starts: starts, rooms: random.below(6) == 0 ? nil : some(model.rooms.indices),
            trainers: some(model.trainers.indices), audiences: some(model.audiences.indices),
            series: random.below(model.series.count), seats: random.below(20))
        session.minutes = length * 10 - random.below(10)
        session.weightPerSeatShort = random.below(2)
        return session
    }

    private mutating func some(_ numbers: Range<Int>) -> [Int] {
        let chosen = numbers.filter { _ in random.below(3) > 0 }
        return chosen.isEmpty ? [numbers.lowerBound + random.below(numbers.count)] : chosen
    }

    private mutating func closed(_ model: Model) -> [Range<Int>] {
        let cells = model.cellCount
        return (0..<random.below(3)).map { _ in
            let first = random.below(cells)
            return first..<min(cells, first + 1 + random.below(3))
        }
    }
}

extension Model {
    /// Every hard constraint that a timetable breaks, looked at session by session and pair by pair.
    func violations(on places: [Place?]) -> [String] {
        var broken: [String] = []
        for (one, place) in places.enumerated() {
            guard let place else { continue }
            let (session, time) = (sessions[one], place.start..<place.start + sessions[one].length)
            if !session.starts.contains(place.start) { broken.append("\(one) begins at \(place.start)") }
            let isFitting = place.room.map { session.rooms?.contains($0) ?? false } ?? (session.rooms == nil)
            if !isFitting { broken.append("\(one) is in a room that it may not have") }
            if !session.trainers.contains(place.trainer) {
                broken.append("\(one) has a trainer it may not have")
            }
            let closed =
                trainers[place.trainer].closed
                + trainers[place.trainer].closedTo[session.calendar, default: []]
                + (place.room.map { rooms[$0].closed } ?? [])
                + session.audiences.flatMap { audiences[$0].closed }
                + session.learningTrainers.flatMap { trainers[$0].closed }
            if closed.contains(where: { $0.overlaps(time) }) { broken.append("\(one) is in closed hours") }
            for (other, elsewhere) in places.enumerated() where other > one {
                guard let elsewhere, time.overlaps(elsewhere.start..<elsewhere.start + sessions[other].length)
                else { continue }
                let shares =
                    sharesSomebody((session, place), (sessions[other], elsewhere))
                    || (place.room != nil && place.room == elsewhere.room)
                if shares { broken.append("\(one) and \(other) overlap") }
            }
        }
        return broken + brokenRules(on: places)
    }

    private func brokenRules(on places: [Place?]) -> [String] {
        let placed = sessions.indices.compactMap { one in
            places[one].map { (one, sessions[one], $0, $0.start..<$0.start + sessions[one].length) }
        }
        var broken: [String] = []
        for (one, session, place, time) in placed {
            for link in session.after {
                guard let earlier = places[link.session] else { continue }
                let gap =
                    minuteOfCell[place.start] - minuteOfCell[earlier.start] - sessions[link.session].minutes
                if gap < link.leastGap || gap > link.mostGap ?? .max {
                    broken.append("\(one) is out of order")
                }
            }
            for (other, another, elsewhere, hours) in placed
            where other != one && time.upperBound <= hours.lowerBound {
                guard let room = place.room, let next = elsewhere.room, !travel.isEmpty else { continue }
                let isShared = sharesSomebody((session, place), (another, elsewhere))
                let way = travel[rooms[room].site][rooms[next].site]
                if isShared, gap(one, place, elsewhere) < way {
                    broken.append("no way from \(one) to \(other)")
                }
            }
        }
        for (number, audience) in audiences.enumerated() {
            let own = placed.filter { $0.1.audiences.contains(number) }.map { ($0.0, $0.2) }
            broken += excesses(audience.quota, rest: audience.rest, by: own).map {
                "audience \(number): \($0)"
            }
        }
        for (number, trainer) in trainers.enumerated() {
            let own = placed.filter { $0.2.trainer == number || $0.1.learningTrainers.contains(number) }
                .map { ($0.0, $0.2) }
            broken += excesses(trainer.quota, rest: trainer.rest, by: own).map { "trainer \(number): \($0)" }
        }
        for (kind, stock) in equipment.enumerated() {
            for cell in 0..<cellCount {
                let used = placed.filter { $0.3.contains(cell) }.flatMap(\.1.equipment).filter {
                    $0.kind == kind
                }
                .reduce(0) { $0 + $1.quantity }
                if used > stock.left[cell] ?? stock.quantity { broken.append("too little of \(kind)") }
            }
        }
        return broken
    }

    /// Minutes from the end of one session to the beginning of another.
    private func gap(_ one: Int, _ place: Place, _ next: Place) -> Int {
        minuteOfCell[next.start] - minuteOfCell[place.start] - sessions[one].minutes
    }

    private func sharesSomebody(_ one: (Session, Place), _ other: (Session, Place)) -> Bool {
        let people = [one, other].map { session, place in
            (Set(session.audiences), Set(session.learningTrainers + [place.trainer]))
        }
        return !people[0].0.isDisjoint(with: people[1].0) || !people[0].1.isDisjoint(with: people[1].1)
    }

    private func excesses(_ quota: Quota, rest: Int, by own: [(Int, Place)]) -> [String] {
        let days = own.map { day(of: $0.0, at: $0.1.start) }
        var broken: [String] = []
        for day in Set(days)
        where days.count(where: { $0 == day }) + (quota.onDay[day] ?? 0) > quota.perDay ?? .max {
            broken.append("day \(day) is too full")
        }
        let weeks = days.map { weekOfDay[$0] }
        for week in Set(weeks)
        where weeks.count(where: { $0 == week }) + (quota.inWeek[week] ?? 0) > quota.perWeek ?? .max {
            broken.append("week \(week) is too full")
        }
        for (one, place) in zip(days, own) {
            for (other, next) in zip(days, own) where other != one {
                let distance = gap(place.0, place.1, next.1)
                if distance >= 0, distance < rest { broken.append("no rest after \(place.0)") }
            }
        }
        return broken
    }
}
