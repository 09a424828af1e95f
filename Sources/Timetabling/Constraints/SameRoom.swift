/// The sessions of a series are in one room.
struct SameRoom: ~Copyable {
    private let weight: Table<Int32>
    private let roomCount: Int
    /// Sessions of a series in a room, series by series.
    private var sessionsInRoom: Table<Int32>
    private var roomsUsed: Table<Int32>

    init(_ model: Model) {
        weight = Table(model.series.map { Int32($0.weightPerFurtherRoom) })
        roomCount = model.rooms.count
        sessionsInRoom = Table(repeating: 0, count: model.series.count * model.rooms.count)
        roomsUsed = Table(repeating: 0, count: model.series.count)
    }

    @inline(__always)
    func costOfPlacing(_ series: Int, room: Int) -> Int {
        sessionsInRoom[series * roomCount + room] == 0 && roomsUsed[series] > 0 ? Int(weight[series]) : 0
    }

    @inline(__always)
    mutating func place(_ series: Int, room: Int) {
        let index = series * roomCount + room
        if sessionsInRoom[index] == 0 { roomsUsed[series] += 1 }
        sessionsInRoom[index] += 1
    }

    @inline(__always)
    mutating func lift(_ series: Int, room: Int) {
        let index = series * roomCount + room
        sessionsInRoom[index] -= 1
        if sessionsInRoom[index] == 0 { roomsUsed[series] -= 1 }
    }
}

extension SameRoom {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        let members = model.sessionsBySeries
        return model.series.enumerated().compactMap { number, series in
            let sessions = members[number, default: []]
            let rooms = Set(sessions.compactMap { places[$0]?.room })
            guard rooms.count > 1, series.weightPerFurtherRoom != 0 else { return nil }
            return Charge(
                .sameRoom, cost: (rooms.count - 1) * series.weightPerFurtherRoom, sessions: sessions,
                of: .series(number))
        }
    }
}
