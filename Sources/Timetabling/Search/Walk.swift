/// How far one thread's search has come, as a value.
struct Walk: Sendable {
    private(set) var current: Standing
    private(set) var best: Standing
    /// Steps tried, those that nothing came of included.
    private(set) var steps = 0
    private var random: RandomSource

    /// Where the sessions are, and what that costs.
    struct Standing: Sendable, Comparable {
        var places: [Place?]
        var unplaced: Int
        var cost: Int

        static func < (one: Self, other: Self) -> Bool {
            (one.unplaced, one.cost) < (other.unplaced, other.cost)
        }
    }

    /// Begins with a place for every session, as far as there are any.
    init(_ model: Model, from places: [Place?]?, seed: UInt64, isCancelled: () -> Bool) {
        random = RandomSource(seed: seed)
        var assignment = Assignment(model, places: places ?? [])
        assignment.complete(
            attempts: 20 * model.sessions.count + 1000, random: &random, isCancelled: isCancelled)
        current = Standing(assignment.places, of: model)
        best = current
    }

    mutating func returnToBest() { current = best }

    mutating func adopt(_ other: Walk) {
        current = other.current
        best = min(best, other.best)
    }

    func goingOn(_ leg: Leg, _ model: Model) -> Walk {
        var walk = self
        walk.placeMore(of: model)
        var search = Annealing(
            Assignment(model, places: walk.current.places), cost: walk.current.cost, random: walk.random)
        var (lowest, done) = (walk.current.cost, steps)
        while let temperature = leg.temperature(after: done) {
            search.run(Leg.blockLength, at: temperature)
            done += Leg.blockLength
            if search.cost < lowest {
                lowest = search.cost
                walk.best = min(
                    walk.best,
                    Standing(
                        places: search.assignment.places, unplaced: walk.current.unplaced, cost: lowest))
            }
        }
        walk.current.places = search.assignment.places
        walk.current.cost = search.cost
        walk.random = search.random
        walk.steps = done
        return walk
    }
}

extension Walk {
    /// Tries to give sessions without a place one, and keeps what came of it unless it is worse.
    private mutating func placeMore(of model: Model) {
        guard current.unplaced > 0 else { return }
        var assignment = Assignment(model, places: current.places)
        assignment.complete(attempts: 10 * current.unplaced + 50, random: &random)
        let standing = Standing(assignment.places, of: model)
        if standing.unplaced <= current.unplaced { current = standing }
        best = min(best, current)
    }
}

extension Walk.Standing {
    init(_ places: [Place?], of model: Model) {
        self.init(places: places, unplaced: places.count { $0 == nil }, cost: model.cost(of: places))
    }
}

extension Assignment {
    /// Takes the places that are given and free.
    init(_ model: Model, places: [Place?]) {
        self.init(model)
        for (session, place) in places.enumerated() {
            guard let place, board.isFree(session, at: Spot(place)), permits(session, at: Spot(place)) else {
                continue
            }
            self.place(session, at: Spot(place))
        }
    }
}
