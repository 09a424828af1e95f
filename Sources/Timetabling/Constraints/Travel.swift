/// Trainers and audiences have the time that it takes from one site to another.
struct Travel: ~Copyable {
    private let siteOfRoom: Table<Int32>
    private let minutes: Table<Int32>
    private let siteCount: Int
    private let longest: Int32
    let isUsed: Bool

    init(_ model: Model) {
        siteOfRoom = Table(model.rooms.map { Int32($0.site) })
        siteCount = model.travel.count
        minutes = Table(model.travel.flatMap { row in row.map(Int32.init) })
        longest = Int32(model.travel.joined().max() ?? 0)
        isUsed = longest > 0
    }

    func permits(_ session: Int, at spot: Spot, in board: borrowing Board) -> Bool {
        guard isUsed, spot.room >= 0 else { return true }
        let site = Int(siteOfRoom[Int(spot.room)])
        return board.forEachPerson(of: session, at: spot) { person in
            board.forEachNeighbour(of: person, within: longest, of: session, at: spot) { other, gap in
                let room = Int(board.spot[other].room)
                return room < 0 || gap >= minutes[site * siteCount + Int(siteOfRoom[room])]
            }
        }
    }
}
