/// Trainers and audiences have the time that it takes from one site to another.
struct Travel: ~Copyable {
    private let siteOfRoom: Table<Int32>
    private let cells: Table<Int32>
    private let siteCount: Int
    private let longest: Int
    let isUsed: Bool

    init(_ model: Model) {
        siteOfRoom = Table(model.rooms.map { Int32($0.site) })
        siteCount = model.travel.count
        cells = Table(model.travel.flatMap { row in row.map(Int32.init) })
        longest = model.travel.joined().max() ?? 0
        isUsed = longest > 0
    }

    func permits(_ session: Int, at spot: Spot, in board: borrowing Board) -> Bool {
        guard spot.room >= 0 else { return true }
        let site = Int(siteOfRoom[Int(spot.room)])
        if !hasTime(board.layout.firstTrainer + Int(spot.trainer), site, session, spot, board) {
            return false
        }
        for index in board.layout.audiences.range(session) {
            if !hasTime(board.layout.audiences[index], site, session, spot, board) { return false }
        }
        return true
    }

    /// Looks for sessions at other sites as far before and after as the longest way takes.
    private func hasTime(
        _ resource: Int, _ site: Int, _ session: Int, _ spot: Spot, _ board: borrowing Board
    ) -> Bool {
        let (first, next) = (Int(spot.start), Int(spot.start + board.layout.length[session]))
        for gap in 0..<longest {
            if first - 1 - gap >= 0, !allows(board.holder(resource, at: first - 1 - gap), site, gap, board) {
                return false
            }
            if next + gap < board.layout.cellCount,
                !allows(board.holder(resource, at: next + gap), site, gap, board)
            {
                return false
            }
        }
        return true
    }

    private func allows(_ other: Int32, _ site: Int, _ gap: Int, _ board: borrowing Board) -> Bool {
        guard other >= 0 else { return true }
        let room = board.spot[Int(other)].room
        return room < 0 || gap >= Int(cells[site * siteCount + Int(siteOfRoom[Int(room)])])
    }
}
