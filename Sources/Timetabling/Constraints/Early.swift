/// A session is as early as it can be.
struct Early: ~Copyable {
    private let weight: Table<Int32>
    /// By calendar and cell.
    private let lateness: Table<Int32>
    private let cellCount: Int
    /// Of its first possible start, session by session.
    private let least: Table<Int32>
    let isUsed: Bool

    init(_ model: Model) {
        weight = Table(model.sessions.map { Int32($0.weightOfLateness) })
        lateness = Table(model.lateness.joined().map(Int32.init))
        cellCount = model.cellCount
        least = Table(model.sessions.map { Int32(model.leastLateness(of: $0)) })
        isUsed = !model.lateness.isEmpty && model.sessions.contains { $0.weightOfLateness != 0 }
    }

    func costOfPlacing(_ session: Int, at spot: Spot, in board: borrowing Board) -> Int {
        guard isUsed else { return 0 }
        let cell = board.layout.calendar(of: session) * cellCount + Int(spot.start)
        return Int(weight[session] * (lateness[cell] - least[session]))
    }
}

extension Early {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        guard !model.lateness.isEmpty else { return [] }
        return model.sessions.enumerated().compactMap { number, session in
            guard let place = places[number] else { return nil }
            let late = model.lateness[session.calendar][place.start] - model.leastLateness(of: session)
            let cost = session.weightOfLateness * late
            return cost == 0
                ? nil : Charge(.early, cost: cost, sessions: [number], of: .series(session.series))
        }
    }
}

extension Model {
    fileprivate func leastLateness(of session: Session) -> Int {
        lateness.isEmpty ? 0 : session.starts.map { lateness[session.calendar][$0] }.min() ?? 0
    }
}
