/// A session is as early as it can be: each day counts that it is later than its first possible one.
struct Early: ~Copyable {
    private let weight: Table<Int32>
    private let firstDay: Table<Int32>
    let isUsed: Bool

    init(_ model: Model) {
        weight = Table(model.sessions.map { Int32($0.weightPerDayLater) })
        firstDay = Table(model.sessions.map { Int32($0.starts.first.map { model.dayOfCell[$0] } ?? 0) })
        isUsed = model.sessions.contains { $0.weightPerDayLater != 0 }
    }

    func costOfPlacing(_ session: Int, at spot: Spot, in board: borrowing Board) -> Int {
        isUsed ? Int(weight[session] * (Int32(board.layout.day(of: spot)) - firstDay[session])) : 0
    }
}

extension Early {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        model.sessions.enumerated().compactMap { number, session in
            guard let place = places[number], let first = session.starts.first else { return nil }
            let days = model.dayOfCell[place.start] - model.dayOfCell[first]
            let cost = days * session.weightPerDayLater
            return cost == 0
                ? nil : Charge(.early, cost: cost, sessions: [number], of: .series(session.series))
        }
    }
}
