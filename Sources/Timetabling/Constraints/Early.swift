/// A session is as early as it can be.
struct Early: ~Copyable {
    private let weight: Table<Int32>
    private let lateness: Table<Int32>
    /// Of its first possible start, session by session.
    private let least: Table<Int32>
    let isUsed: Bool

    init(_ model: Model) {
        weight = Table(model.sessions.map { Int32($0.weightOfLateness) })
        lateness = Table(model.lateness.map(Int32.init))
        least = Table(model.sessions.map { Int32(model.leastLateness(of: $0)) })
        isUsed = !model.lateness.isEmpty && model.sessions.contains { $0.weightOfLateness != 0 }
    }

    func costOfPlacing(_ session: Int, at spot: Spot) -> Int {
        isUsed ? Int(weight[session] * (lateness[Int(spot.start)] - least[session])) : 0
    }
}

extension Early {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        guard !model.lateness.isEmpty else { return [] }
        return model.sessions.enumerated().compactMap { number, session in
            guard let place = places[number] else { return nil }
            let cost =
                session.weightOfLateness * (model.lateness[place.start] - model.leastLateness(of: session))
            return cost == 0
                ? nil : Charge(.early, cost: cost, sessions: [number], of: .series(session.series))
        }
    }
}

extension Model {
    fileprivate func leastLateness(of session: Session) -> Int {
        lateness.isEmpty ? 0 : session.starts.map { lateness[$0] }.min() ?? 0
    }
}
