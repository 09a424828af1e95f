/// A room has a seat for everybody, and few that stay empty.
struct SeatsShort: ~Copyable {
    private let roomCount: Int
    /// What a session in a room costs, session by session.
    private let cost: Table<Int32>

    init(_ model: Model) {
        roomCount = model.rooms.count
        cost = Table(
            model.sessions.flatMap { session in model.rooms.map { Int32(session.costOfSeats(in: $0)) } })
    }

    @inline(__always)
    func costOfPlacing(_ session: Int, at spot: Spot) -> Int {
        spot.room < 0 ? 0 : Int(cost[session * roomCount + Int(spot.room)])
    }
}

extension SeatsShort {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        model.sessions.indices.compactMap { session in
            guard let room = places[session]?.room else { return nil }
            let cost = model.sessions[session].costOfSeats(in: model.rooms[room])
            return cost == 0 ? nil : Charge(.seatsShort, cost: cost, sessions: [session], of: .room(room))
        }
    }
}

extension Model.Session {
    fileprivate func costOfSeats(in room: Model.Room) -> Int {
        max(0, seats - room.seats) * weightPerSeatShort + max(0, room.seats - seats) / 10 * weightOfEmptySeats
    }
}
