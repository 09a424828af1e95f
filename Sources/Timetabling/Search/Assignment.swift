/// A timetable in the making, and what it costs.
///
/// Hard constraints hold at every moment: a session that would break one has no place. Lifting a session and asking what
/// it costs to place it gives the exact difference of any move, one session at a time.
struct Assignment: ~Copyable {
    private(set) var board: Board
    let order: TeachingOrder
    private let travel: Travel
    private let trainerHours: TrainerHours
    private let overnightRest: OvernightRest
    private var sessionsPerDay: SessionsPerDay
    private var sessionsPerWeek: SessionsPerWeek
    private var equipment: EquipmentStock
    private let compactDays: CompactDays
    private var spreadOverDays: SpreadOverDays
    private var sameRoom: SameRoom
    private var sameTrainer: SameTrainer
    private var oneSiteAWeek: OneSiteAWeek
    private var usualLoad: UsualLoad
    private var fairLoad: FairLoad
    private let seatsShort: SeatsShort
    private let early: Early
    let kept: Kept
    /// Whether there is more to observe than that nobody is in two places at once.
    private let hasRules: Bool
    /// Whether anything is wished for beyond what schools wish; a school's search is twice as fast without.
    private let hasFurtherWishes: Bool

    init(_ model: Model) {
        board = Board(model)
        order = TeachingOrder(model)
        travel = Travel(model)
        trainerHours = TrainerHours(model)
        overnightRest = OvernightRest(model)
        sessionsPerDay = SessionsPerDay(model)
        sessionsPerWeek = SessionsPerWeek(model)
        equipment = EquipmentStock(model)
        compactDays = CompactDays(model)
        spreadOverDays = SpreadOverDays(model)
        sameRoom = SameRoom(model)
        sameTrainer = SameTrainer(model)
        oneSiteAWeek = OneSiteAWeek(model)
        usualLoad = UsualLoad(model)
        fairLoad = FairLoad(model)
        seatsShort = SeatsShort(model)
        early = Early(model)
        kept = Kept(model)
        hasRules =
            order.isUsed || travel.isUsed || trainerHours.isUsed || overnightRest.isUsed
            || sessionsPerDay.isUsed || sessionsPerWeek.isUsed || equipment.isUsed
        hasFurtherWishes =
            sameTrainer.isUsed || oneSiteAWeek.isUsed || usualLoad.isUsed || fairLoad.isUsed
            || early.isUsed || kept.isUsed
    }

    /// Whether a lifted session may go there, apart from those who have what it would take.
    @inline(__always)
    func permits(_ session: Int, at spot: Spot) -> Bool {
        !hasRules || (order.permits(session, at: spot, in: board) && permitsInAnyOrder(session, at: spot))
    }

    /// As `permits`, the teaching order apart.
    func permitsInAnyOrder(_ session: Int, at spot: Spot) -> Bool {
        !hasRules
            || sessionsPerDay.permits(session, at: spot, in: board)
                && sessionsPerWeek.permits(session, at: spot, in: board)
                && trainerHours.permits(session, at: spot, in: board)
                && equipment.permits(session, at: spot, in: board)
                && overnightRest.permits(session, at: spot, in: board)
                && travel.permits(session, at: spot, in: board)
    }

    /// - Precondition: the session has no place, and the spot is free and permitted.
    @inline(__always)
    mutating func place(_ session: Int, at spot: Spot) {
        board.place(session, at: spot)
        let series = board.layout.series(of: session)
        spreadOverDays.place(series, onDay: board.layout.day(of: session, at: spot))
        if spot.room >= 0 { sameRoom.place(series, room: Int(spot.room)) }
        if hasRules {
            sessionsPerDay.count(1, session, at: spot, in: board)
            sessionsPerWeek.count(1, session, at: spot, in: board)
            equipment.take(1, session, at: spot, in: board)
        }
        if hasFurtherWishes {
            sameTrainer.place(series, trainer: Int(spot.trainer))
            oneSiteAWeek.place(session, at: spot, in: board)
            usualLoad.count(1, session, at: spot, in: board)
            fairLoad.count(1, of: spot)
        }
    }

    @inline(__always)
    mutating func lift(_ session: Int) {
        let spot = board.spot[session]
        board.lift(session)
        let series = board.layout.series(of: session)
        spreadOverDays.lift(series, fromDay: board.layout.day(of: session, at: spot))
        if spot.room >= 0 { sameRoom.lift(series, room: Int(spot.room)) }
        if hasRules {
            sessionsPerDay.count(-1, session, at: spot, in: board)
            sessionsPerWeek.count(-1, session, at: spot, in: board)
            equipment.take(-1, session, at: spot, in: board)
        }
        if hasFurtherWishes {
            sameTrainer.lift(series, trainer: Int(spot.trainer))
            oneSiteAWeek.lift(session, at: spot, in: board)
            usualLoad.count(-1, session, at: spot, in: board)
            fairLoad.count(-1, of: spot)
        }
    }

    /// What placing a lifted session changes; may be less than nothing.
    @inline(__always)
    func costOfPlacing(_ session: Int, at spot: Spot) -> Int {
        let series = board.layout.series(of: session)
        let usual =
            spreadOverDays.costOfPlacing(series, onDay: board.layout.day(of: session, at: spot))
            + (spot.room >= 0 ? sameRoom.costOfPlacing(series, room: Int(spot.room)) : 0)
            + seatsShort.costOfPlacing(session, at: spot)
            + compactDays.costOfPlacing(session, at: spot, in: board)
        return hasFurtherWishes ? usual + furtherCost(session, at: spot) : usual
    }

    private func furtherCost(_ session: Int, at spot: Spot) -> Int {
        sameTrainer.costOfPlacing(board.layout.series(of: session), trainer: Int(spot.trainer))
            + oneSiteAWeek.costOfPlacing(session, at: spot, in: board)
            + usualLoad.costOfPlacing(session, at: spot, in: board)
            + fairLoad.costOfPlacing(spot)
            + early.costOfPlacing(session, at: spot, in: board)
            + kept.costOfPlacing(session, at: spot)
    }

    /// Lifts the session; what it cost to have it where it was.
    mutating func costOfLifting(_ session: Int) -> Int {
        let spot = board.spot[session]
        lift(session)
        return costOfPlacing(session, at: spot)
    }

    var places: [Place?] { (0..<board.layout.sessionCount).map { Place(board.spot[$0]) } }
}
