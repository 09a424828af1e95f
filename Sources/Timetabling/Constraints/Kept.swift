/// A session that people were told of stays where it is: a change of time counts twice, of room or trainer once.
struct Kept: ~Copyable {
    private let place: Table<Spot>
    private let weight: Table<Int32>
    let isUsed: Bool

    init(_ model: Model) {
        place = Table(model.sessions.map { $0.kept.map { Spot($0.place) } ?? .nowhere })
        weight = Table(model.sessions.map { Int32($0.kept?.weight ?? 0) })
        isUsed = model.sessions.contains { $0.kept != nil }
    }

    /// Whether the session is where people were told that it is.
    func holds(_ session: Int, in board: borrowing Board) -> Bool {
        weight[session] != 0 && board.spot[session] == place[session]
    }

    func costOfPlacing(_ session: Int, at spot: Spot) -> Int {
        weight[session] == 0 ? 0 : Int(weight[session]) * spot.changes(from: place[session])
    }
}

extension Kept {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        model.sessions.enumerated().compactMap { number, session in
            guard let kept = session.kept, let place = places[number] else { return nil }
            let cost = kept.weight * Spot(place).changes(from: Spot(kept.place))
            return cost == 0
                ? nil : Charge(.kept, cost: cost, sessions: [number], of: .series(session.series))
        }
    }
}

extension Spot {
    fileprivate func changes(from other: Spot) -> Int {
        (start == other.start ? 0 : 2) + (room == other.room ? 0 : 1) + (trainer == other.trainer ? 0 : 1)
    }
}
