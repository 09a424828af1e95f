/// A trainer teaches neither more nor fewer sessions a week than is usual for them.
struct UsualLoad: ~Copyable {
    private let weeks: Int
    private let least: Table<Int32>
    private let most: Table<Int32>
    private let weight: Table<Int32>
    /// By trainer and week.
    private var sessions: Table<Int32>
    let isUsed: Bool

    init(_ model: Model) {
        weeks = model.weekCount
        least = Table(model.trainers.map { Int32($0.usualLoad?.lowerBound ?? 0) })
        most = Table(model.trainers.map { $0.usualLoad.map { Int32($0.upperBound) } ?? .max })
        weight = Table(model.trainers.map { Int32($0.weightOutsideUsualLoad) })
        isUsed = model.trainers.contains { $0.usualLoad != nil && $0.weightOutsideUsualLoad != 0 }
        sessions = Table(
            isUsed
                ? model.trainers.flatMap { trainer in
                    (0..<model.weekCount).map { Int32(trainer.quota.inWeek[$0] ?? 0) }
                } : [])
    }

    func costOfPlacing(_ session: Int, at spot: Spot, in board: borrowing Board) -> Int {
        guard isUsed else { return 0 }
        let trainer = Int(spot.trainer)
        let now = sessions[trainer * weeks + board.layout.week(of: session, at: spot)]
        return Int(weight[trainer]) * (now < least[trainer] ? -1 : now >= most[trainer] ? 1 : 0)
    }

    mutating func count(_ change: Int32, _ session: Int, at spot: Spot, in board: borrowing Board) {
        guard isUsed else { return }
        sessions[Int(spot.trainer) * weeks + board.layout.week(of: session, at: spot)] += change
    }
}

extension UsualLoad {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        model.trainers.enumerated().flatMap { number, trainer -> [Charge] in
            guard let usual = trainer.usualLoad, trainer.weightOutsideUsualLoad != 0 else { return [] }
            return (0..<model.weekCount).compactMap { week in
                let sessions = model.sessions(of: number, inWeek: week, on: places)
                let load = sessions.count + (trainer.quota.inWeek[week] ?? 0)
                let outside = max(usual.lowerBound - load, load - usual.upperBound)
                return outside <= 0
                    ? nil
                    : Charge(
                        .usualLoad, cost: outside * trainer.weightOutsideUsualLoad, sessions: sessions,
                        of: .trainer(number))
            }
        }
    }
}

extension Model {
    /// What a trainer teaches in a week.
    func sessions(of trainer: Int, inWeek week: Int, on places: [Place?]) -> [Int] {
        places.indices.filter { session in
            guard let place = places[session], place.trainer == trainer else { return false }
            return weekOfDay[day(of: session, at: place.start)] == week
        }
    }
}
