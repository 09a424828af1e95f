/// A model as tables, for the innermost loop; an object, so that handing it on costs nothing.
final class Layout {
    let sessionCount: Int
    let cellCount: Int
    let length: Table<Int32>
    private let series: Table<Int32>
    let starts: Lists
    /// A session held online has one room, -1.
    let rooms: Lists
    let trainers: Lists
    let audiences: Lists
    /// By calendar and cell.
    private let dayOfCell: Table<Int32>
    private let calendar: Table<Int32>
    /// Resources are numbered through: audiences first, then trainers, then rooms.
    let firstTrainer: Int
    let firstRoom: Int
    let resourceCount: Int
    private let isStart: Table<Bool>
    private let isRoom: Table<Bool>
    private let isTrainer: Table<Bool>
    private let roomCount: Int
    private let trainerCount: Int

    init(_ model: Model) {
        sessionCount = model.sessions.count
        cellCount = model.cellCount
        length = Table(model.sessions.map { Int32($0.length) })
        series = Table(model.sessions.map { Int32($0.series) })
        starts = Lists(model.sessions.map(\.starts))
        rooms = Lists(model.sessions.map { $0.rooms ?? [-1] })
        trainers = Lists(model.sessions.map(\.trainers))
        audiences = Lists(model.sessions.map(\.audiences))
        dayOfCell = Table(model.calendars.joined().map(Int32.init))
        calendar = Table(model.sessions.map { Int32($0.calendar) })
        firstTrainer = model.audiences.count
        firstRoom = firstTrainer + model.trainers.count
        resourceCount = firstRoom + model.rooms.count
        roomCount = model.rooms.count
        trainerCount = model.trainers.count
        isStart = Table(model.sessions.map(\.starts), width: model.cellCount)
        isRoom = Table(model.sessions.map { $0.rooms ?? [] }, width: model.rooms.count)
        isTrainer = Table(model.sessions.map(\.trainers), width: model.trainers.count)
    }

    func series(of session: Int) -> Int { Int(series[session]) }

    func day(of session: Int, at spot: Spot) -> Int {
        Int(dayOfCell[Int(calendar[session]) * cellCount + Int(spot.start)])
    }

    func mayStart(_ session: Int, _ cell: Int) -> Bool { isStart[session * cellCount + cell] }

    /// Whether room and trainer are among those that the session may have.
    func suits(_ session: Int, _ spot: Spot) -> Bool {
        (spot.room < 0 || isRoom[session * roomCount + Int(spot.room)])
            && isTrainer[session * trainerCount + Int(spot.trainer)]
    }

    /// Whether the session has anything to choose from at all.
    func hasPlaces(_ session: Int) -> Bool {
        starts.count(session) > 0 && rooms.count(session) > 0 && trainers.count(session) > 0
    }
}

extension Table<Bool> {
    /// True for the members of each list, a row of `width` for each.
    fileprivate init(_ members: [[Int]], width: Int) {
        self.init(repeating: false, count: members.count * width)
        for (row, list) in members.enumerated() {
            for member in list { self[row * width + member] = true }
        }
    }
}
