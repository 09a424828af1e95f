/// An audience, and a trainer, has at most so many sessions on a day.
struct SessionsPerDay: ~Copyable {
    private var sessions: SessionCount
    var isUsed: Bool { sessions.isUsed }

    init(_ model: Model) {
        sessions = SessionCount(
            most: model.quotas.map(\.perDay), known: model.quotas.map(\.onDay), periods: model.dayCount)
    }

    func permits(_ session: Int, at spot: Spot, in board: borrowing Board) -> Bool {
        !isUsed
            || sessions.permits(session, at: spot, in: board.layout.day(of: session, at: spot), on: board)
    }

    mutating func count(_ change: Int32, _ session: Int, at spot: Spot, in board: borrowing Board) {
        guard isUsed else { return }
        sessions.count(change, session, at: spot, in: board.layout.day(of: session, at: spot), on: board)
    }
}
