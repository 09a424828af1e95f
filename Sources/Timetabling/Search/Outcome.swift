extension Search {
    /// How a search stands.
    package struct Progress: Sendable {
        package let elapsed: Duration
        /// Steps of all threads.
        package let moves: Int
        package let unplaced: Int
        /// Of the best so far.
        package let cost: Int
        package let breakdown: [Wish: Int]

        init(_ walks: [Walk], of model: Model, elapsed: Duration) {
            let best = walks.best
            self.elapsed = elapsed
            moves = walks.reduce(0) { $0 + $1.steps }
            unplaced = best.unplaced
            cost = best.cost
            breakdown = Dictionary(
                model.charges(on: best.places).map { ($0.constraint, $0.cost) }, uniquingKeysWith: +)
        }
    }

    /// The best timetable that was found.
    package struct Outcome: Sendable {
        package let places: [Place?]
        package let cost: Int
        package let moves: Int
        package let elapsed: Duration

        init(_ walks: [Walk], of model: Model, elapsed: Duration) {
            let best = walks.best
            places = best.places
            cost = best.cost
            moves = walks.reduce(0) { $0 + $1.steps }
            self.elapsed = elapsed
        }
    }
}

extension [Walk] {
    fileprivate var best: Walk.Standing {
        map(\.best).min() ?? Walk.Standing(places: [], unplaced: 0, cost: 0)
    }
}
