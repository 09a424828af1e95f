/// The sessions of a series have one trainer.
struct SameTrainer: ~Copyable {
    private let weight: Table<Int32>
    private let trainerCount: Int
    private var sessionsOfTrainer: Table<Int32>
    private var trainersUsed: Table<Int32>
    let isUsed: Bool

    init(_ model: Model) {
        isUsed = model.series.contains { $0.weightPerFurtherTrainer != 0 }
        weight = Table(model.series.map { Int32($0.weightPerFurtherTrainer) })
        trainerCount = model.trainers.count
        sessionsOfTrainer = Table(repeating: 0, count: model.series.count * model.trainers.count)
        trainersUsed = Table(repeating: 0, count: model.series.count)
    }

    func costOfPlacing(_ series: Int, trainer: Int) -> Int {
        sessionsOfTrainer[series * trainerCount + trainer] == 0 && trainersUsed[series] > 0
            ? Int(weight[series]) : 0
    }

    mutating func place(_ series: Int, trainer: Int) {
        let index = series * trainerCount + trainer
        if sessionsOfTrainer[index] == 0 { trainersUsed[series] += 1 }
        sessionsOfTrainer[index] += 1
    }

    mutating func lift(_ series: Int, trainer: Int) {
        let index = series * trainerCount + trainer
        sessionsOfTrainer[index] -= 1
        if sessionsOfTrainer[index] == 0 { trainersUsed[series] -= 1 }
    }
}

extension SameTrainer {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        let members = model.sessionsBySeries
        return model.series.enumerated().compactMap { number, series in
            let sessions = members[number, default: []]
            let trainers = Set(sessions.compactMap { places[$0]?.trainer })
            guard trainers.count > 1, series.weightPerFurtherTrainer != 0 else { return nil }
            return Charge(
                .sameTrainer, cost: (trainers.count - 1) * series.weightPerFurtherTrainer, sessions: sessions,
                of: .series(number))
        }
    }
}
