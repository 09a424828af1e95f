import Timetabling

/// A training department made by chance with a fixed seed: 200 cohorts with 1 500 half-day sessions, 60 trainers, 40 rooms
/// at 4 sites, 26 weeks of five days in cells of half an hour.
struct GeneratedDepartment {
    private(set) var model = Model()
    private var random = Chance(state: 26)

    private static let days = 26 * 5
    /// From 9:00 to 18:00, after a cell in which nothing happens and the way to another site.
    private static let cellsPerDay = 18
    private static let margin = 3
    private static let stride = cellsPerDay + margin

    init() {
        let days = (0..<Self.days).flatMap { Array(repeating: $0, count: Self.stride) }
        model.calendars = [days]
        model.minuteOfCell = days.indices.map {
            days[$0] * 1440 + 540 + ($0 % Self.stride - Self.margin) * 30
        }
        model.lateness = [days.indices.map { days[$0] * 16 + max(0, $0 % Self.stride - Self.margin) }]
        model.travel = (0..<4).map { one in (0..<4).map { one == $0 ? 0 : 90 } }
        model.trainers = (0..<60).map { _ in
            // A day off each week.
            let off = random.below(5)
            return Model.Trainer(closed: Swift.stride(from: off, to: Self.days, by: 5).map(cells(of:)))
        }
        model.rooms = (0..<40).map { number in
            var room = Model.Room(seats: 10 + 2 * (number / 4))
            room.site = number % 4
            return room
        }
        for cohort in 0..<200 { add(cohort) }
    }

    /// The cells of one day.
    func cells(of day: Int) -> Range<Int> { day * Self.stride..<(day + 1) * Self.stride }

    /// 7 or 8 sessions, one after the other, within six weeks.
    private mutating func add(_ cohort: Int) {
        var audience = Model.Audience(weightPerIsolatedSession: 0)
        audience.quota.perDay = 2
        model.audiences.append(audience)
        let (size, site, first) = (8 + random.below(13), random.below(4), random.below(21) * 5)
        let rooms = model.rooms.indices.filter {
            model.rooms[$0].site == site && model.rooms[$0].seats >= size
        }
        for number in 0..<(cohort % 2 == 0 ? 7 : 8) {
            if number % 2 == 0 {
                var series = Model.Series(days: 0, weightPerMissingDay: 0, weightPerFurtherRoom: 12)
                series.weightPerFurtherTrainer = 24
                model.series.append(series)
            }
            // Eight subjects; each trainer is qualified in two of them.
            let subject = (cohort + number / 2) % 8
            let trainers = model.trainers.indices.filter { $0 % 8 == subject || ($0 + 3) % 8 == subject }
            let starts = (first..<min(first + 30, Self.days)).flatMap { day in
                [0, 1, 9, 10, 11].map { day * Self.stride + Self.margin + $0 }
            }
            var session = Model.Session(
                length: 7, starts: starts, rooms: rooms, trainers: trainers, audiences: [cohort],
                series: model.series.count - 1, seats: size)
            session.minutes = 210
            session.weightOfLateness = 1
            session.weightOfEmptySeats = 1
            if number > 0 { session.after = [Model.Link(model.sessions.count - 1)] }
            model.sessions.append(session)
        }
    }
}

private struct Chance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}
