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
    /// Resources that attend: audiences, and trainers who learn.
    let audiences: Lists
    /// When cells begin, and how long sessions are.
    let minuteOfCell: Table<Int32>
    let minutes: Table<Int32>
    /// By calendar and cell.
    private let dayOfCell: Table<Int32>
    private let calendar: Table<Int32>
    private let weekOfDay: Table<Int32>
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
        audiences = Lists(
            model.sessions.map { session in
                session.audiences + session.learningTrainers.map { model.audiences.count + $0 }
            })
        minuteOfCell = Table(model.minuteOfCell.map(Int32.init))
        minutes = Table(model.sessions.map { Int32($0.minutes) })
        weekOfDay = Table(model.weekOfDay.map(Int32.init))
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

    func calendar(of session: Int) -> Int { Int(calendar[session]) }

    func day(of session: Int, at spot: Spot) -> Int {
        Int(dayOfCell[Int(calendar[session]) * cellCount + Int(spot.start)])
    }

    func week(of session: Int, at spot: Spot) -> Int { Int(weekOfDay[day(of: session, at: spot)]) }

    func end(of session: Int, at spot: Spot) -> Int32 { minuteOfCell[Int(spot.start)] + minutes[session] }

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
