/// The sessions of a series are on at least so many different days.
struct SpreadOverDays: ~Copyable {
    private let wanted: Table<Int32>
    private let weight: Table<Int32>
    private var days: DistinctCount

    init(_ model: Model) {
        wanted = Table(model.series.map { Int32($0.days) })
        weight = Table(model.series.map { Int32($0.weightPerMissingDay) })
        days = DistinctCount(
            series: model.series.count, values: model.dayCount, known: model.series.map(\.knownDays))
    }

    @inline(__always)
    func costOfPlacing(_ series: Int, onDay day: Int) -> Int {
        days.isNew(day, to: series) && days.count(of: series) < wanted[series] ? -Int(weight[series]) : 0
    }

    @inline(__always)
    mutating func place(_ series: Int, onDay day: Int) { days.add(day, to: series) }

    @inline(__always)
    mutating func lift(_ series: Int, fromDay day: Int) { days.remove(day, from: series) }
}

extension SpreadOverDays {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        let members = model.sessionsBySeries
        return model.series.enumerated().compactMap { number, series in
            let sessions = members[number, default: []]
            let days = series.knownDays.union(
                sessions.compactMap { session in places[session].map { model.day(of: session, at: $0.start) }
                })
            let missing = series.days - days.count
            guard missing > 0, series.weightPerMissingDay != 0 else { return nil }
            return Charge(
                .spreadOverDays, cost: missing * series.weightPerMissingDay, sessions: sessions,
                of: .series(number))
        }
    }
}
