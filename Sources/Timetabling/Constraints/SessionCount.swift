/// How many sessions audiences and trainers have in each day or week, kept up as sessions come and go.
struct SessionCount: ~Copyable {
    private let periods: Int
    /// By resource: the most in one period.
    private let most: Table<Int32>
    /// By resource and period.
    private var sessions: Table<Int32>
    let isUsed: Bool

    /// - Parameters:
    ///   - most: by audience and then trainer; nil for any number.
    ///   - known: what they have already, by period.
    init(most: [Int?], known: [[Int: Int]], periods: Int) {
        self.periods = periods
        self.most = Table(most.map { $0.map(Int32.init) ?? .max })
        isUsed = most.contains { $0 != nil }
        sessions = Table(
            isUsed ? known.flatMap { known in (0..<periods).map { Int32(known[$0] ?? 0) } } : [])
    }

    /// Whether all who would be there may have one more session in the period.
    func permits(_ session: Int, at spot: Spot, in period: Int, on board: borrowing Board) -> Bool {
        board.forEachPerson(of: session, at: spot) { sessions[$0 * periods + period] < most[$0] }
    }

    mutating func count(
        _ change: Int32, _ session: Int, at spot: Spot, in period: Int, on board: borrowing Board
    ) {
        for index in board.layout.audiences.range(session) {
            sessions[board.layout.audiences[index] * periods + period] += change
        }
        sessions[(board.layout.firstTrainer + Int(spot.trainer)) * periods + period] += change
    }
}

extension Model {
    /// By audience and then trainer.
    var quotas: [Quota] { audiences.map(\.quota) + trainers.map(\.quota) }
}
