import Testing
import Timetabling

struct FirstFitTests {
    @Test(arguments: 0..<100)
    func placesSessionsWithoutBreakingAnything(seed: Int) throws {
        let problem = try RandomProblem(seed: UInt64(seed)).problem()
        let timetable = FirstFit().timetable(for: problem)
        #expect(PlainEvaluation(problem, timetable).violations == [])
    }

    @Test(arguments: 0..<100)
    func placesEachSessionAtTheFirstStartThatIsLeft(seed: Int) throws {
        let problem = try RandomProblem(seed: UInt64(seed)).problem()
        let timetable = FirstFit().timetable(for: problem)
        for session in problem.sessions.indices {
            let known = Timetable(
                placements: timetable.placements.enumerated().map { $0 < session ? $1 : nil })
            #expect(
                PlainEvaluation(problem, known).firstPossibleStart(of: session)
                    == timetable.placements[session]?.start)
        }
    }

    @Test(arguments: 0..<100)
    func namesASmallestSetOfConstraintsThatLeavesNoStart(seed: Int) throws {
        let problem = try RandomProblem(seed: UInt64(seed)).problem()
        let timetable = FirstFit().timetable(for: problem)
        for (session, obstacle) in timetable.obstacles {
            let known = Timetable(
                placements: timetable.placements.enumerated().map { $0 < session ? $1 : nil })
            let oracle = PlainEvaluation(problem, known)
            #expect(oracle.possibleStarts(of: session, holdingTo: Set(obstacle.conflict)).isEmpty)
            for spared in obstacle.conflict {
                let rest = Set(obstacle.conflict).subtracting([spared])
                #expect(!oracle.possibleStarts(of: session, holdingTo: rest).isEmpty)
            }
            for exclusion in obstacle.exclusions {
                let left = oracle.possibleStarts(of: session, holdingTo: [exclusion.constraint]).count
                #expect(obstacle.starts - left == exclusion.starts, "\(exclusion.constraint)")
            }
        }
    }

    @Test(arguments: 0..<40)
    func saysWhatKeepsASessionFromEveryEarlierStart(seed: Int) throws {
        let problem = try RandomProblem(seed: UInt64(seed)).problem()
        let timetable = FirstFit().timetable(for: problem)
        for (session, placement) in timetable.placements.enumerated() {
            let obstacle = FirstFit().obstacleToEarlierStart(of: session, in: timetable, for: problem)
            guard let placement, let obstacle else {
                #expect(placement == nil || placement?.start == problem.sessions[session].starts.first)
                continue
            }
            let known = Timetable(
                placements: timetable.placements.enumerated().map { $0 < session ? $1 : nil })
            let left = PlainEvaluation(problem, known)
                .possibleStarts(of: session, holdingTo: Set(obstacle.conflict))
            #expect(left.allSatisfy { $0.minute >= placement.start.minute })
        }
    }

    @Test(arguments: 0..<40)
    func countsTheStartsWithoutRoomOrTrainerAndWhyEachIsNotToBeHad(seed: Int) throws {
        let problem = try RandomProblem(seed: UInt64(seed)).problem()
        let timetable = FirstFit().timetable(for: problem)
        for (session, obstacle) in timetable.obstacles {
            let known = Timetable(
                placements: timetable.placements.enumerated().map { $0 < session ? $1 : nil })
            let oracle = PlainEvaluation(problem, known)
            let conflict = Set(obstacle.conflict)
            let time = conflict.subtracting(Self.onRooms).subtracting(Self.onTrainers)
            let open = oracle.possibleStarts(of: session, holdingTo: time).count
            for (shortage, rules) in [
                (obstacle.rooms, Self.onRooms), (obstacle.trainers, Self.onTrainers),
            ] {
                let own = conflict.intersection(rules)
                #expect((shortage == nil) == own.isEmpty)
                guard let shortage else { continue }
                let left = oracle.possibleStarts(of: session, holdingTo: time.union(own)).count
                #expect(shortage.starts == open - left)
                for exclusions in shortage.exclusions {
                    #expect(exclusions.reduce(0) { $0 + $1.starts } == shortage.starts)
                    #expect(own.isSuperset(of: exclusions.map(\.constraint)))
                }
            }
        }
    }

    private static let onRooms: Set<Constraint> = [
        .roomSite, .roomSeats, .roomFeatures, .roomOpen, .roomOverlap,
    ]
    private static let onTrainers: Set<Constraint> = [
        .trainerQualification, .trainerAvailability, .trainerOverlap, .trainerLoad, .trainerRest, .trainerWay,
    ]

    @Test func keepsTheTrainerAndRoomOfASeries() throws {
        let always = Intervals([0..<10_000])
        let room = Problem.Room(open: always, seats: 10)
        let trainer = Problem.Trainer(available: [always], qualifications: [0])
        // The first trainer is away at the beginning, so the series starts with the second and stays there.
        let away = Problem.Trainer(
            available: [always], engagements: [.init(0..<60, day: 0, site: nil)], qualifications: [0])
        let problem = try Problem(
            rooms: [room], trainers: [away, trainer], cohorts: [.init(open: always)], series: [.init()],
            sessions: [.hour(after: []), .hour(after: [0])])
        #expect(FirstFit().timetable(for: problem).placements.map { $0?.trainer } == [1, 1])
    }

    @Test func refusesSessionsThatWaitForEachOther() {
        #expect(throws: ProblemError.circularOrder(sessions: [0, 1])) {
            try Problem(
                rooms: [], trainers: [], cohorts: [.init(open: Intervals())], series: [.init()],
                sessions: [.hour(after: [1]), .hour(after: [0])])
        }
    }
}

extension Problem.Session {
    fileprivate static func hour(after: [Int]) -> Problem.Session {
        var session = Problem.Session(
            minutes: 60, cohorts: [0], seats: 5, qualification: 0,
            starts: (0..<10).map { Problem.Start(minute: $0 * 30, day: 0) }, series: 0)
        session.after = after.map { .init($0) }
        return session
    }
}
