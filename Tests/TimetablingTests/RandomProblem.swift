import Timetabling

/// Small problems of every kind, some without a solution.
struct RandomProblem {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    func problem() throws -> Problem {
        var random = self
        return try random.make()
    }

    private mutating func make() throws -> Problem {
        let learners = below(5) + 2
        let cohorts = (0...below(2)).map { _ in
            Problem.Cohort(
                open: stretches(dense: true), busy: stretches(dense: false),
                learners: (0..<learners).filter { _ in below(2) == 0 }, sessionsPerDay: below(2) + 1,
                sessionsOnDay: below(4) == 0 ? [0: 1] : [:])
        }
        let rooms = (0..<below(3) + (below(8) == 0 ? 0 : 1)).map { _ in
            Problem.Room(
                open: stretches(dense: true), busy: stretches(dense: false), seats: 5 + below(10),
                features: Set((0..<2).filter { _ in below(3) > 0 }))
        }
        let trainers = (0...below(2)).map { _ in
            Problem.Trainer(
                available: stretches(dense: true), busy: stretches(dense: false),
                qualifications: Set((0..<2).filter { _ in below(3) > 0 }))
        }
        let equipment = [
            Problem.Equipment(quantity: 2, claims: [.init(time: 60..<180, quantity: 1 + below(2))])
        ]
        let sessions = (0..<3 + below(4)).map { index in
            Problem.Session(
                minutes: 30 + 30 * below(4), cohorts: [below(cohorts.count)], needsRoom: below(6) > 0,
                seats: 5 + below(8), features: below(2) == 0 ? [0] : [], qualification: below(2),
                equipment: below(2) == 0 ? [.init(kind: 0, quantity: 1)] : [],
                starts: stride(from: 0, to: 960, by: 30).map { .init(minute: $0, day: $0 / 480) },
                after: index > 0 && below(2) == 0 ? [below(index)] : [], series: below(2))
        }
        return try Problem(
            rooms: rooms, trainers: trainers, cohorts: cohorts,
            learnersBusy: (0..<learners).map { _ in below(4) == 0 ? stretches(dense: false) : Intervals() },
            equipment: equipment, sessions: sessions)
    }

    private mutating func stretches(dense: Bool) -> Intervals {
        if dense, below(3) > 0 { return Intervals([0..<480, 480..<960]) }
        return Intervals(
            (0..<below(3)).map { _ in
                let start = below(900)
                return start..<start + 30 + below(dense ? 500 : 150)
            })
    }

    private mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}
