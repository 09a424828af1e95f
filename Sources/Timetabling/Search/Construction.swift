extension Assignment {
    /// Gives the sessions without a place one, those with the fewest times first; where nothing is free, whoever is in
    /// the way loses theirs and is placed anew, those who lost it often last of all.
    ///
    /// - Parameters:
    ///   - attempts: after so many, what has no place is left without.
    ///   - isCancelled: asked each time; what has no place then is left without.
    mutating func complete(
        attempts: Int, random: inout RandomSource, isCancelled: () -> Bool = { false }
    ) {
        let sessionCount = board.layout.sessionCount
        var waiting = (0..<sessionCount).filter { !board.isPlaced($0) && board.layout.hasPlaces($0) }
        // Where sessions wait for each other they come in the order of their numbers.
        if !order.isUsed {
            waiting.sort { (board.layout.starts.count($0), $0) < (board.layout.starts.count($1), $1) }
        }
        var evictions = [Int](repeating: 0, count: sessionCount)
        var turn = 0
        while turn < attempts, !waiting.isEmpty, !isCancelled() {
            let session = waiting.remove(at: turn < sessionCount ? 0 : turnOf(waiting, &random))
            turn += 1
            var choice = cheapestPlace(of: session, evictions, &random)
            // Two that drive each other out again and again are kept apart by a third that neither can move.
            if choice?.evicted.contains(where: { evictions[$0] > 3 }) == true, random.below(2) == 0 {
                choice = nil
            }
            // Where rules leave nothing, some of those go that it has to do with, and it waits for its next turn.
            let evicted = choice?.evicted ?? Array(rivals(of: session).shuffled(using: &random).prefix(2))
            for other in evicted {
                lift(other)
                evictions[other] += 1
                waiting.append(other)
            }
            if let choice {
                place(session, at: choice.spot)
            } else {
                waiting.append(session)
            }
        }
        // Turns are over: whoever can still be placed without a rival is.
        for session in waiting where !isCancelled() {
            if let choice = cheapestPlace(of: session, evictions, &random), choice.evicted.isEmpty {
                place(session, at: choice.spot)
            }
        }
    }

    /// Which of those that wait is next: any, or where sessions wait for each other mostly the first of them.
    private func turnOf(_ waiting: [Int], _ random: inout RandomSource) -> Int {
        let any = random.below(waiting.count)
        guard order.isUsed, random.below(4) > 0 else { return any }
        return waiting.indices.min { waiting[$0] < waiting[$1] } ?? any
    }

    /// Placed sessions that share an audience with this one or follow it or come before it.
    private func rivals(of session: Int) -> [Int] {
        let audiences = board.layout.audiences.range(session).map { board.layout.audiences[$0] }
        return (0..<board.layout.sessionCount).filter { other in
            other != session && board.isPlaced(other)
                && (order.links(session, other)
                    || board.layout.audiences.range(other).contains {
                        audiences.contains(board.layout.audiences[$0])
                    })
        }
    }

    private struct Choice {
        let spot: Spot
        let evicted: [Int]
        let price: Int
    }

    private func cheapestPlace(of session: Int, _ evictions: [Int], _ random: inout RandomSource) -> Choice? {
        var best: Choice?
        var ties = 0
        forEachSpot(of: session) { spot in
            guard permitsInAnyOrder(session, at: spot) else { return }
            // A free place of any cost is better than somebody else's; of those that cost the same the first is taken.
            if board.isFree(session, at: spot), order.permits(session, at: spot, in: board) {
                let price = costOfPlacing(session, at: spot)
                if best?.evicted.isEmpty != true || price < best?.price ?? .max {
                    best = Choice(spot: spot, evicted: [], price: price)
                }
                return
            }
            guard best?.evicted.isEmpty != true, let evicted = opponents(of: session, at: spot) else {
                return
            }
            let price = evicted.reduce(0) { $0 + (kept.holds($1, in: board) ? 3 : 1 + evictions[$1]) }
            guard price <= best?.price ?? .max else { return }
            ties = price == best?.price ? ties + 1 : 1
            // Who has to go is for chance to say.
            if random.below(ties) == 0 { best = Choice(spot: spot, evicted: evicted, price: price) }
        }
        return best
    }

    /// Hears of every place that a lifted session may have and nobody holds anything of.
    func forEachFreeSpot(of session: Int, _ body: (Spot) -> Void) {
        forEachSpot(of: session) { spot in
            if board.isFree(session, at: spot), permits(session, at: spot) { body(spot) }
        }
    }

    private func forEachSpot(of session: Int, _ body: (Spot) -> Void) {
        for start in board.layout.starts.range(session) {
            for trainer in board.layout.trainers.range(session) {
                for room in board.layout.rooms.range(session) {
                    body(
                        Spot(
                            start: Int32(board.layout.starts[start]), room: Int32(board.layout.rooms[room]),
                            trainer: Int32(board.layout.trainers[trainer])))
                }
            }
        }
    }

    /// Who would have to go: those who hold something of the place, and those whose order it turns round; nil where the
    /// place is closed.
    private func opponents(of session: Int, at spot: Spot) -> [Int]? {
        var opponents: [Int] = []
        func add(_ other: Int) -> Bool {
            if other >= 0, !opponents.contains(other) { opponents.append(other) }
            return other >= 0
        }
        guard board.forEachHolder(of: session, at: spot, { add(Int($0)) }) else { return nil }
        _ = order.forEachOpponent(of: session, at: spot, in: board, add)
        return opponents
    }
}
