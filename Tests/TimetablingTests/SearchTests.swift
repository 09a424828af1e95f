import Testing

@testable import Timetabling

/// The search against the plain count, and at its limits.
struct SearchTests {
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func countsEveryMoveExactly(seed: UInt64) {
        var source = RandomModel(seed: seed)
        let model = source.model()
        var random = RandomSource(seed: seed)
        var assignment = Assignment(model)
        assignment.complete(attempts: 200, random: &random)
        var cost = model.cost(of: assignment.places)
        var search = Annealing(assignment, cost: cost, random: random)
        for _ in 0..<200 {
            search.run(1, at: 5)
            let places = search.assignment.places
            cost = model.cost(of: places)
            #expect(search.cost == cost)
            #expect(model.violations(on: places) == [])
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func givesTheSameForTheSameSeedAndMoves(seed: UInt64) {
        var source = RandomModel(seed: seed)
        let model = source.model()
        for threads in 1...3 {
            let results = (0..<2).map { _ in
                Search.ofTests(moves: 4_000, seed: seed, threads: threads).run(model).places
            }
            #expect(results[0] == results[1])
        }
    }

    /// All timetables of a small model, one by one.
    @Test(arguments: 1...25 as ClosedRange<UInt64>)
    func findsTheBestTimetableOfASmallModel(seed: UInt64) {
        var source = RandomModel(seed: seed)
        var model = source.model()
        model.sessions = Array(model.sessions.prefix(3))
        let best = model.bestByTryingAll()
        let outcome = Search.ofTests(moves: 80_000, seed: seed).run(model)
        #expect(outcome.places.count { $0 == nil } == best.unplaced)
        #expect(outcome.cost == best.cost || best.unplaced > 0)
    }

    @Test func endsAtOnceWhereThereIsNothingToDo() {
        #expect(Search.ofTests(moves: 1000).run(Model()).places.isEmpty)
        var model = Model()
        model.calendars = [[0, 0]]
        model.series = [Model.Series(days: 1, weightPerMissingDay: 1, weightPerFurtherRoom: 1)]
        model.trainers = [Model.Trainer()]
        model.audiences = [Model.Audience(weightPerIsolatedSession: 1)]
        let session = Model.Session(
            length: 1, starts: [], rooms: [], trainers: [0], audiences: [0], series: 0, seats: 1)
        model.sessions = [session, session]
        #expect(Search.ofTests(moves: 1000).run(model).places.allSatisfy { $0 == nil })
    }

    @Test func placesWhatItCanOfAnImpossibleDemand() {
        var model = Model()
        model.calendars = [[0, 0, 0]]
        model.series = [Model.Series(days: 1, weightPerMissingDay: 0, weightPerFurtherRoom: 0)]
        model.trainers = [Model.Trainer()]
        model.audiences = [Model.Audience(weightPerIsolatedSession: 0)]
        let session = Model.Session(
            length: 1, starts: [1, 2], rooms: nil, trainers: [0], audiences: [0], series: 0, seats: 1)
        model.sessions = [session, session, session]
        let outcome = Search.ofTests(moves: 1000).run(model)
        #expect(outcome.places.count { $0 != nil } == 2)
    }

    @Test func keepsTheBestWhenItIsStopped() {
        var source = RandomModel(seed: 8)
        let model = source.model()
        let first = Search.ofTests(moves: 2_000).run(model)
        #expect(first.places.contains { $0 != nil })
        let stopped = Search.ofTests(moves: .max).run(model, from: first.places, isCancelled: { true })
        #expect(stopped.places == first.places)
        #expect(stopped.moves == 0)
    }

    @Test func endsAtOnceWhenItIsStoppedBeforeAnythingHasAPlace() {
        var source = RandomModel(seed: 8)
        let outcome = Search.ofTests(moves: .max).run(source.model(), isCancelled: { true })
        #expect(outcome.places.allSatisfy { $0 == nil })
    }

    @Test func goesOnFromATimetable() {
        var source = RandomModel(seed: 3)
        let model = source.model()
        let first = Search.ofTests(moves: 8_000).run(model)
        let again = Search.ofTests(moves: 2_000, seed: 9).run(model, from: first.places)
        #expect(again.cost <= first.cost)
    }

    @Test func coolsFromHotToCold() {
        let cooling = Cooling(hot: 20, cold: 0.1)
        #expect(cooling.temperature(at: 0) == 20)
        #expect(abs(cooling.temperature(at: 1) - 0.1) < 0.001)
        #expect(abs(cooling.temperature(at: 0.5) - 1.4142) < 0.01)
    }

    @Test(arguments: 1...8)
    func coolsAgainFromWarmWhereThereIsTime(reheats: Int) {
        let cooling = Cooling(hot: 20, cold: 0.1).reheated(reheats)
        let moments = (0...1000).map { Double($0) / 1000 }
        #expect(Set(moments.map(cooling.fall)) == Set(0...reheats))
        for (before, after) in zip(moments, moments.dropFirst()) {
            let isSameFall = cooling.fall(at: before) == cooling.fall(at: after)
            #expect((cooling.temperature(at: after) <= cooling.temperature(at: before)) == isSameFall)
        }
        #expect(cooling.temperature(at: 0) == 20)
        #expect(abs(cooling.temperature(at: 1) - 0.1) < 0.001)
    }
}

extension Search {
    /// A search that no clock ends.
    fileprivate static func ofTests(moves: Int, seed: UInt64 = 1, threads: Int = 1) -> Search {
        Search(limit: .moves(moves), seed: seed, threads: threads, clock: { .zero })
    }
}

extension Model {
    /// The least number of sessions without a place, and the least cost with so few.
    fileprivate func bestByTryingAll() -> (unplaced: Int, cost: Int) {
        var best = (unplaced: Int.max, cost: Int.max)
        func extend(_ places: [Place?]) {
            guard places.count < sessions.count else {
                let result = (unplaced: places.count { $0 == nil }, cost: cost(of: places))
                if result < best { best = result }
                return
            }
            let session = sessions[places.count]
            extend(places + [nil])
            for start in session.starts {
                for room in session.rooms.map({ $0.map(Optional.init) }) ?? [nil] {
                    for trainer in session.trainers {
                        let further = places + [Place(start: start, room: room, trainer: trainer)]
                        let rest = [Place?](repeating: nil, count: sessions.count - further.count)
                        if violations(on: further + rest).isEmpty { extend(further) }
                    }
                }
            }
        }
        extend([])
        return best
    }
}
