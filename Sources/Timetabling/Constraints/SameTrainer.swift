/// The sessions of a series have one trainer.
struct SameTrainer: ~Copyable {
    private let weight: Table<Int32>
    private var trainers: DistinctCount
    let isUsed: Bool

    init(_ model: Model) {
        weight = Table(model.series.map { Int32($0.weightPerFurtherTrainer) })
        trainers = DistinctCount(
            series: model.series.count, values: model.trainers.count,
            known: model.series.map(\.knownTrainers))
        isUsed = model.series.contains { $0.weightPerFurtherTrainer != 0 }
    }

    @inline(__always)
    func costOfPlacing(_ series: Int, trainer: Int) -> Int {
        trainers.isNew(trainer, to: series) && trainers.count(of: series) > 0 ? Int(weight[series]) : 0
    }

    @inline(__always)
    mutating func place(_ series: Int, trainer: Int) { trainers.add(trainer, to: series) }

    @inline(__always)
    mutating func lift(_ series: Int, trainer: Int) { trainers.remove(trainer, from: series) }
}

extension SameTrainer {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        let members = model.sessionsBySeries
        return model.series.enumerated().compactMap { number, series in
            let sessions = members[number, default: []]
            let trainers = series.knownTrainers.union(sessions.compactMap { places[$0]?.trainer })
            guard trainers.count > 1, series.weightPerFurtherTrainer != 0 else { return nil }
            return Charge(
                .sameTrainer, cost: (trainers.count - 1) * series.weightPerFurtherTrainer, sessions: sessions,
                of: .series(number))
        }
    }
}
