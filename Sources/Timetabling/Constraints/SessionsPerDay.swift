/// An audience has at most so many sessions on a day.
struct SessionsPerDay: ~Copyable {
    private let most: Table<Int32>
    private let dayCount: Int
    /// By audience and day.
    private var sessions: Table<Int32>
    let isUsed: Bool

    init(_ model: Model) {
        most = Table(model.audiences.map { $0.sessionsPerDay.map(Int32.init) ?? .max })
        dayCount = model.dayCount
        sessions = Table(
            model.audiences.flatMap { audience in
                (0..<model.dayCount).map { Int32(audience.sessionsOnDay[$0] ?? 0) }
            })
        isUsed = model.audiences.contains { $0.sessionsPerDay != nil }
    }

    func permits(_ session: Int, at spot: Spot, in board: borrowing Board) -> Bool {
        let day = board.layout.day(of: session, at: spot)
        for index in board.layout.audiences.range(session) {
            let audience = board.layout.audiences[index]
            if sessions[audience * dayCount + day] >= most[audience] { return false }
        }
        return true
    }

    mutating func count(_ change: Int32, _ session: Int, at spot: Spot, in board: borrowing Board) {
        guard isUsed else { return }
        let day = board.layout.day(of: session, at: spot)
        for index in board.layout.audiences.range(session) {
            sessions[board.layout.audiences[index] * dayCount + day] += change
        }
    }
}
