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
        var cohorts = (0...below(2)).map { _ in
            var cohort = Problem.Cohort(
                open: stretches(dense: true), engagements: engagements(),
                learners: (0..<learners).filter { _ in below(2) == 0 })
            cohort.limits = limits()
            cohort.limits.sessionsPerDay = below(2) + 1
            return cohort
        }
        let sites = below(3) == 0 ? 2 : 1
        let rooms = (0..<below(3) + (below(8) == 0 ? 0 : sites)).map { _ in
            var room = Problem.Room(
                open: stretches(dense: true), busy: stretches(dense: false), seats: 5 + below(10),
                features: Set((0..<2).filter { _ in below(3) > 0 }))
            room.site = below(sites)
            return room
        }
        let trainers = (0...below(2)).map { _ in
            let own = stretches(dense: true)
            var trainer = Problem.Trainer(
                available: (0..<sites).map { _ in below(3) == 0 ? stretches(dense: true) : own },
                engagements: engagements(), qualifications: Set((0..<2).filter { _ in below(3) > 0 }))
            trainer.limits = limits()
            return trainer
        }
        let equipment = [
            Problem.Equipment(quantity: 2, claims: [.init(time: 60..<180, quantity: 1 + below(2))])
        ]
        // A cohort is at one site.
        let sessions = (0..<3 + below(4)).map { index in
            let cohort = below(cohorts.count)
            var session = Problem.Session(
                minutes: 30 + 30 * below(4), cohorts: [cohort], seats: 5 + below(8), qualification: below(2),
                starts: stride(from: 0, to: 960, by: 30).map { .init(minute: $0, day: $0 / 480) },
                series: below(2))
            session.site = cohort % sites
            session.needsRoom = below(6) > 0
            session.features = below(2) == 0 ? [0] : []
            session.equipment = below(2) == 0 ? [.init(kind: 0, quantity: 1)] : []
            session.weightPerSeatShort = below(4) == 0 ? 1 : 0
            if index > 0, below(2) == 0 {
                session.after = [
                    .init(
                        below(index), leastGap: below(3) * 30,
                        mostGap: below(3) == 0 ? 90 + below(400) : nil)
                ]
            }
            return session
        }
        if trainers.count > 1, below(3) == 0 { cohorts[0].trainers = [trainers.count - 1] }
        return try Problem(
            rooms: rooms, trainers: trainers, cohorts: cohorts,
            learners: (0..<learners).map { _ in below(4) == 0 ? engagements() : [] },
            equipment: equipment, series: [.init(), .init()], sessions: sessions,
            travel: sites > 1 && below(2) == 0 ? [[0, 60], [60, 0]] : [])
    }

    private mutating func limits() -> Problem.Limits {
        var limits = Problem.Limits()
        if below(4) == 0 { limits.sessionsPerDay = 1 + below(2) }
        if below(3) == 0 { limits.sessionsPerWeek = 2 + below(2) }
        if below(4) == 0 { limits.rest = 30 + below(100) }
        return limits
    }

    private mutating func engagements() -> [Problem.Engagement] {
        stretches(dense: false).ranges.map { time in
            .init(time, day: time.lowerBound / 480, site: below(3) == 0 ? nil : 0)
        }
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
