/// No more pieces of a kind are used at once than there are.
struct EquipmentStock: ~Copyable {
    private let uses: Lists
    private let kind: Table<Int32>
    private let quantity: Table<Int32>
    private let cellCount: Int
    /// By kind and cell.
    private var left: Table<Int32>
    let isUsed: Bool

    init(_ model: Model) {
        let all = model.sessions.flatMap(\.equipment)
        var next = 0
        uses = Lists(
            model.sessions.map { session in
                defer { next += session.equipment.count }
                return Array(next..<next + session.equipment.count)
            })
        kind = Table(all.map { Int32($0.kind) })
        quantity = Table(all.map { Int32($0.quantity) })
        cellCount = model.cellCount
        left = Table(
            model.equipment.flatMap { stock in
                (0..<model.cellCount).map { Int32(stock.left[$0] ?? stock.quantity) }
            })
        isUsed = !all.isEmpty
    }

    func permits(_ session: Int, at spot: Spot, in board: borrowing Board) -> Bool {
        for index in uses.range(session) {
            let use = uses[index]
            for cell in board.cells(of: session, at: spot)
            where left[Int(kind[use]) * cellCount + cell] < quantity[use] {
                return false
            }
        }
        return true
    }

    /// - Parameter sign: 1 to take what the session uses, -1 to give it back.
    mutating func take(_ sign: Int32, _ session: Int, at spot: Spot, in board: borrowing Board) {
        for index in uses.range(session) {
            let use = uses[index]
            for cell in board.cells(of: session, at: spot) {
                left[Int(kind[use]) * cellCount + cell] -= sign * quantity[use]
            }
        }
    }
}
