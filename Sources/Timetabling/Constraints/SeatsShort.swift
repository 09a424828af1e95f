/// A room has a seat for everybody, and few that stay empty.
struct SeatsShort: ~Copyable {
    private let roomCount: Int
    /// What a session in a room costs, session by session.
    private let cost: Table<Int32>

    init(_ model: Model) {
        roomCount = model.rooms.count
        cost = Table(
            model.sessions.flatMap { session in model.rooms.map { Int32($0.costOfSeats(session.seats)) } })
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
            let cost = model.rooms[room].costOfSeats(model.sessions[session].seats)
            return cost == 0 ? nil : Charge(.seatsShort, cost: cost, sessions: [session], of: .room(room))
        }
    }
}

extension Model.Room {
    fileprivate func costOfSeats(_ seats: Int) -> Int {
        max(0, seats - self.seats) * weightPerSeatShort + max(0, self.seats - seats) / 10 * weightOfEmptySeats
    }
}
