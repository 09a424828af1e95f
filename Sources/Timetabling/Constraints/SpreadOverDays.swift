/// The sessions of a series are on at least so many different days.
struct SpreadOverDays: ~Copyable {
    private let days: Table<Int32>
    private let weight: Table<Int32>
    private let dayCount: Int
    /// Sessions of a series on a day, series by series.
    private var sessionsOnDay: Table<Int32>
    private var daysUsed: Table<Int32>

    init(_ model: Model) {
        days = Table(model.series.map { Int32($0.days) })
        weight = Table(model.series.map { Int32($0.weightPerMissingDay) })
        dayCount = model.dayCount
        sessionsOnDay = Table(repeating: 0, count: model.series.count * model.dayCount)
        daysUsed = Table(repeating: 0, count: model.series.count)
    }

    @inline(__always)
    func costOfPlacing(_ series: Int, onDay day: Int) -> Int {
        let isFirst = sessionsOnDay[series * dayCount + day] == 0
        return isFirst && daysUsed[series] < days[series] ? -Int(weight[series]) : 0
    }

    @inline(__always)
    mutating func place(_ series: Int, onDay day: Int) {
        let index = series * dayCount + day
        if sessionsOnDay[index] == 0 { daysUsed[series] += 1 }
        sessionsOnDay[index] += 1
    }

    @inline(__always)
    mutating func lift(_ series: Int, fromDay day: Int) {
        let index = series * dayCount + day
        sessionsOnDay[index] -= 1
        if sessionsOnDay[index] == 0 { daysUsed[series] -= 1 }
    }
}

extension SpreadOverDays {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        let members = model.sessionsBySeries
        return model.series.enumerated().compactMap { number, series in
            let sessions = members[number, default: []]
            let days = Set(
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
