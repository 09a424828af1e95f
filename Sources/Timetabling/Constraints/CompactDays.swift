/// A session has another of the same audience right before or right after it on its day.
struct CompactDays: ~Copyable {
    private let weight: Table<Int32>

    init(_ model: Model) {
        weight = Table(model.audiences.map { Int32($0.weightPerIsolatedSession) })
    }

    func costOfPlacing(_ session: Int, at spot: Spot, in board: borrowing Board) -> Int {
        let (first, next) = (Int(spot.start), Int(spot.start + board.layout.length[session]))
        var cost = 0
        for index in board.layout.audiences.range(session) {
            let audience = board.layout.audiences[index]
            guard weight[audience] != 0 else { continue }
            let (before, after) = (
                board.holder(ofAudience: audience, at: first - 1),
                board.holder(ofAudience: audience, at: next)
            )
            var isolated = before < 0 && after < 0 ? 1 : 0
            if before >= 0, board.isAlone(before, of: audience) { isolated -= 1 }
            if after >= 0, board.isAlone(after, of: audience) { isolated -= 1 }
            cost += isolated * Int(weight[audience])
        }
        return cost
    }
}

extension Board {
    /// Whether a placed session has none of the audience beside it.
    fileprivate func isAlone(_ session: Int32, of audience: Int) -> Bool {
        let first = Int(spot[Int(session)].start)
        let next = first + Int(layout.length[Int(session)])
        return holder(ofAudience: audience, at: first - 1) < 0 && holder(ofAudience: audience, at: next) < 0
    }
}

extension CompactDays {
    /// What is wrong with a timetable, counted from the beginning.
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        model.audiences.enumerated().flatMap { number, audience -> [Charge] in
            let sessions = model.sessions.indices.filter { model.sessions[$0].audiences.contains(number) }
            let spans = sessions.compactMap { session in
                places[session].map { (session, $0.start..<$0.start + model.sessions[session].length) }
            }
            let (starts, ends) = (Set(spans.map(\.1.lowerBound)), Set(spans.map(\.1.upperBound)))
            return spans.filter { !ends.contains($0.1.lowerBound) && !starts.contains($0.1.upperBound) }.map {
                Charge(
                    .compactDays, cost: audience.weightPerIsolatedSession, sessions: [$0.0],
                    of: .audience(number))
            }
        }
    }
}
