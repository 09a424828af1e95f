/// A session has another of the same audience right before or right after it on its day.
struct CompactDays: ~Copyable {
    private let weight: Table<Int32>

    init(_ model: Model) {
        // Trainers may attend as well, and wish nothing then.
        weight = Table(
            model.audiences.map { Int32($0.weightPerIsolatedSession) } + model.trainers.map { _ in 0 })
    }

    @inline(__always)
    func costOfPlacing(_ session: Int, at spot: Spot, in board: borrowing Board) -> Int {
        let (first, next) = (Int(spot.start), Int(spot.start + board.layout.length[session]))
        var cost = 0
        for index in board.layout.audiences.range(session) {
            let audience = board.layout.audiences[index]
            let (before, after) = (board.holder(audience, at: first - 1), board.holder(audience, at: next))
            // A neighbour that had nobody on its other side either is no longer alone.
            var isolated = before < 0 && after < 0 ? 1 : 0
            if before >= 0 {
                let beyond = first - Int(board.layout.length[Int(before)]) - 1
                if board.holder(audience, at: beyond) < 0 { isolated -= 1 }
            }
            if after >= 0 {
                let beyond = next + Int(board.layout.length[Int(after)])
                if board.holder(audience, at: beyond) < 0 { isolated -= 1 }
            }
            cost += isolated * Int(weight[audience])
        }
        return cost
    }
}

extension CompactDays {
    /// What is wrong with a timetable, counted from the beginning.
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        model.audiences.enumerated().flatMap { number, audience -> [Charge] in
            guard audience.weightPerIsolatedSession != 0 else { return [] }
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
