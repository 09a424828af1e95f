/// An audience, and a trainer, has at most so many sessions in a week.
struct SessionsPerWeek: ~Copyable {
    private var sessions: SessionCount
    var isUsed: Bool { sessions.isUsed }

    init(_ model: Model) {
        sessions = SessionCount(
            most: model.quotas.map(\.perWeek), known: model.quotas.map(\.inWeek), periods: model.weekCount)
    }

    func permits(_ session: Int, at spot: Spot, in board: borrowing Board) -> Bool {
        !isUsed
            || sessions.permits(session, at: spot, in: board.layout.week(of: session, at: spot), on: board)
    }

    mutating func count(_ change: Int32, _ session: Int, at spot: Spot, in board: borrowing Board) {
        guard isUsed else { return }
        sessions.count(change, session, at: spot, in: board.layout.week(of: session, at: spot), on: board)
    }
}
