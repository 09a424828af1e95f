/// The sessions of a series are in one room.
struct SameRoom: ~Copyable {
    private let weight: Table<Int32>
    private var rooms: DistinctCount

    init(_ model: Model) {
        weight = Table(model.series.map { Int32($0.weightPerFurtherRoom) })
        rooms = DistinctCount(
            series: model.series.count, values: model.rooms.count, known: model.series.map(\.knownRooms))
    }

    @inline(__always)
    func costOfPlacing(_ series: Int, room: Int) -> Int {
        rooms.isNew(room, to: series) && rooms.count(of: series) > 0 ? Int(weight[series]) : 0
    }

    @inline(__always)
    mutating func place(_ series: Int, room: Int) { rooms.add(room, to: series) }

    @inline(__always)
    mutating func lift(_ series: Int, room: Int) { rooms.remove(room, from: series) }
}

extension SameRoom {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        let members = model.sessionsBySeries
        return model.series.enumerated().compactMap { number, series in
            let sessions = members[number, default: []]
            let rooms = series.knownRooms.union(sessions.compactMap { places[$0]?.room })
            guard rooms.count > 1, series.weightPerFurtherRoom != 0 else { return nil }
            return Charge(
                .sameRoom, cost: (rooms.count - 1) * series.weightPerFurtherRoom, sessions: sessions,
                of: .series(number))
        }
    }
}
