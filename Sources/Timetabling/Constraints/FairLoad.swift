/// Trainers teach equally much: the square of each one's sessions counts.
struct FairLoad: ~Copyable {
    private let weight: Int
    private var sessions: Table<Int32>

    var isUsed: Bool { weight != 0 }

    init(_ model: Model) {
        weight = model.weightOfUnequalLoad
        sessions = Table(repeating: 0, count: model.trainers.count)
    }

    func costOfPlacing(_ spot: Spot) -> Int {
        // (n + 1)² - n²
        weight * (2 * Int(sessions[Int(spot.trainer)]) + 1)
    }

    mutating func count(_ change: Int32, of spot: Spot) { sessions[Int(spot.trainer)] += change }
}

extension FairLoad {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        guard model.weightOfUnequalLoad != 0 else { return [] }
        let sessions = Dictionary(grouping: places.indices.filter { places[$0] != nil }) {
            places[$0]?.trainer ?? 0
        }
        return sessions.sorted { $0.key < $1.key }.map { trainer, sessions in
            Charge(
                .fairLoad, cost: model.weightOfUnequalLoad * sessions.count * sessions.count,
                sessions: sessions,
                of: .trainer(trainer))
        }
    }
}
