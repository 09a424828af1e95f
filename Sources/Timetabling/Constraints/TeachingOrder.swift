/// A session begins when those before it are over, and neither sooner nor later than it should.
struct TeachingOrder: ~Copyable {
    private let before: Lists
    private let after: Lists
    private let links: Table<Bounds>
    /// Whether any session waits for another.
    let isUsed: Bool

    struct Bounds: BitwiseCopyable {
        let earlier: Int32
        let later: Int32
        let least: Int32
        let most: Int32
    }

    init(_ model: Model) {
        var bounds: [Bounds] = []
        var before = model.sessions.map { _ in [Int]() }
        var after = before
        for (later, session) in model.sessions.enumerated() {
            for link in session.after {
                before[later].append(bounds.count)
                after[link.session].append(bounds.count)
                bounds.append(
                    Bounds(
                        earlier: Int32(link.session), later: Int32(later), least: Int32(link.leastGap),
                        most: link.mostGap.map(Int32.init) ?? .max))
            }
        }
        self.before = Lists(before)
        self.after = Lists(after)
        links = Table(bounds)
        isUsed = !bounds.isEmpty
    }

    /// Whether one of the two waits for the other.
    func links(_ one: Int, _ other: Int) -> Bool {
        before.range(one).contains { links[before[$0]].earlier == other }
            || after.range(one).contains { links[after[$0]].later == other }
    }

    func permits(_ session: Int, at spot: Spot, in board: borrowing Board) -> Bool {
        forEachOpponent(of: session, at: spot, in: board) { _ in false }
    }

    /// Hears of the sessions before and after whose distance would be wrong; ends at the first `false`.
    ///
    /// - Returns: whether it heard of all of them.
    func forEachOpponent(
        of session: Int, at spot: Spot, in board: borrowing Board, _ body: (Int) -> Bool
    ) -> Bool {
        for index in before.range(session) {
            let link = links[before[index]]
            guard board.isPlaced(Int(link.earlier)) else { continue }
            let end = board.layout.end(of: Int(link.earlier), at: board.spot[Int(link.earlier)])
            let gap = board.layout.minuteOfCell[Int(spot.start)] - end
            if gap < link.least || gap > link.most, !body(Int(link.earlier)) { return false }
        }
        for index in after.range(session) {
            let link = links[after[index]]
            let start = board.spot[Int(link.later)].start
            guard start >= 0 else { continue }
            let gap = board.layout.minuteOfCell[Int(start)] - board.layout.end(of: session, at: spot)
            if gap < link.least || gap > link.most, !body(Int(link.later)) { return false }
        }
        return true
    }
}
