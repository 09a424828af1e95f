/// A timetable in the making, and what it costs.
///
/// Hard constraints hold at every moment: a session that would break one has no place. Lifting a session and asking what
/// it costs to place it gives the exact difference of any move, one session at a time.
struct Assignment: ~Copyable {
    private(set) var board: Board
    private var compactDays: CompactDays
    private var spreadOverDays: SpreadOverDays
    private var sameRoom: SameRoom
    private let seatsShort: SeatsShort

    init(_ model: Model) {
        board = Board(model)
        compactDays = CompactDays(model)
        spreadOverDays = SpreadOverDays(model)
        sameRoom = SameRoom(model)
        seatsShort = SeatsShort(model)
    }

    /// - Precondition: the session has no place, and the spot is free.
    mutating func place(_ session: Int, at spot: Spot) {
        board.place(session, at: spot)
        spreadOverDays.place(session, at: spot, in: board)
        sameRoom.place(session, at: spot, in: board)
    }

    mutating func lift(_ session: Int) {
        let spot = board.spot[session]
        board.lift(session)
        spreadOverDays.lift(session, from: spot, in: board)
        sameRoom.lift(session, from: spot, in: board)
    }

    /// What placing a lifted session changes; may be less than nothing.
    func costOfPlacing(_ session: Int, at spot: Spot) -> Int {
        spreadOverDays.costOfPlacing(session, at: spot, in: board)
            + sameRoom.costOfPlacing(session, at: spot, in: board)
            + seatsShort.costOfPlacing(session, at: spot, in: board)
            + compactDays.costOfPlacing(session, at: spot, in: board)
    }

    /// Lifts the session; what it cost to have it where it was.
    mutating func costOfLifting(_ session: Int) -> Int {
        let spot = board.spot[session]
        lift(session)
        return costOfPlacing(session, at: spot)
    }

    var places: [Place?] { (0..<board.layout.sessionCount).map { Place(board.spot[$0]) } }
}
