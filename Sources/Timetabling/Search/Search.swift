import Dispatch
import Synchronization

/// Looks for a timetable of a model that costs little, for as long as it is given.
///
/// Each thread is a search of its own, which cools down, is warmed up again where it stood best, and cools down again;
/// now and then the one that stands worst goes on from where the best stands. For the same model, seed, threads and
/// number of moves the result is the same on every machine.
package struct Search: Sendable {
    package enum Limit: Sendable, Equatable {
        /// Steps of each thread.
        case moves(Int)
        case duration(Duration)
    }

    private let limit: Limit
    private let seed: UInt64
    private let threads: Int
    private let cooling: Cooling
    /// The time since some moment.
    private let clock: @Sendable () -> Duration

    package init(
        limit: Limit, seed: UInt64, threads: Int = 1, cooling: Cooling = .usual,
        clock: @escaping @Sendable () -> Duration
    ) {
        self.limit = limit
        self.seed = seed
        self.threads = max(1, threads)
        self.cooling = cooling
        self.clock = clock
    }

    /// - Parameters:
    ///   - places: where the sessions are to begin with; those without a place are given one first.
    ///   - isCancelled: asked every few milliseconds; the best so far is the result then.
    ///   - report: hears how the search stands, up to a hundred times in all.
    package func run(
        _ model: Model, from places: [Place?]? = nil, isCancelled: @escaping @Sendable () -> Bool = { false },
        report: ((Progress) -> Void)? = nil
    ) -> Outcome {
        let begin = clock()
        var walks = (0..<threads).map {
            Walk(model, from: places, seed: seed &+ UInt64($0) &* 0x9E37_79B9, isCancelled: isCancelled)
        }
        let rounds = limit.rounds
        let cooling = cooling.reheated(limit.reheats(for: model))
        for round in 0..<rounds where !isCancelled() && walks.canImprove(model) {
            let (start, end) = (Double(round) / Double(rounds), Double(round + 1) / Double(rounds))
            if round > 0, cooling.fall(at: start) > cooling.fall(at: Double(round - 1) / Double(rounds)) {
                for number in walks.indices { walks[number].returnToBest() }
            }
            let leg = Leg(
                from: start, to: end, limit: limit, begin: begin, clock: clock, cooling: cooling,
                isCancelled: isCancelled)
            walks = walks.goingOn(leg, model)
            if round % 10 == 9, round + 1 < rounds { walks.exchange() }
            report?(Progress(walks, of: model, elapsed: clock() - begin))
        }
        return Outcome(walks, of: model, elapsed: clock() - begin)
    }
}

extension Search.Limit {
    /// In how many legs a run goes: often enough to exchange and report, and not more often than there is work.
    fileprivate var rounds: Int {
        switch self {
        case .moves(let count): min(100, max(1, count / Leg.blockLength))
        case .duration: 100
        }
    }
}

extension Search.Limit {
    /// A fall of half a million steps a session is as long as it helps; a longer run begins again from its best.
    fileprivate func reheats(for model: Model) -> Int {
        let steps =
            switch self {
            case .moves(let count): Double(count)
            // What a thread does in a second, more or less.
            case .duration(let duration): 3e6 * (duration / .seconds(1))
            }
        return Int(min(8, steps / (500_000 * Double(max(1, model.sessions.count))))) - 1
    }
}

extension Cooling {
    /// From a few seats or days for the worse to a tenth of the smallest step.
    package static let usual = Cooling(hot: 24, cold: 0.1)
}

extension [Walk] {
    /// Whether a placed session could be elsewhere, and a timetable cost less.
    fileprivate func canImprove(_ model: Model) -> Bool {
        allSatisfy { $0.best.cost > 0 || $0.best.unplaced > 0 }
            && zip(model.sessions, self[0].current.places).contains { $0.hasChoice && $1 != nil }
    }

    /// Every walk one leg further, side by side.
    fileprivate func goingOn(_ leg: Leg, _ model: Model) -> [Walk] {
        let results = Mutex<[Walk]>(self)
        let walks = self
        DispatchQueue.concurrentPerform(iterations: count) { number in
            let further = walks[number].goingOn(leg, model)
            results.withLock { $0[number] = further }
        }
        return results.withLock { $0 }
    }

    /// The worst goes on from where the best stands.
    fileprivate mutating func exchange() {
        guard let best = indices.min(by: { self[$0].current < self[$1].current }),
            let worst = indices.max(by: { self[$0].current < self[$1].current }), best != worst
        else { return }
        self[worst].adopt(self[best])
    }
}
