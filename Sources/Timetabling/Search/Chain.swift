/// Sessions that change place together: the first to where it shall go, and whoever is in the way there to the time that
/// becomes free, and so on (Kempe chains, after Lü and Hao 2010). All keep their rooms and trainers but the first.
struct Chain: ~Copyable {
    private(set) var count = 0
    private var sessions: Table<Int32>
    private var spots: Table<Spot>
    private var homes: Table<Spot>
    /// 1 for the sessions of the chain.
    private var isMember: Table<Int8>
    private let longest: Int

    init(longest: Int, sessionCount: Int) {
        self.longest = longest
        sessions = Table(repeating: 0, count: longest)
        spots = Table(repeating: .nowhere, count: longest)
        homes = Table(repeating: .nowhere, count: longest)
        isMember = Table(repeating: 0, count: sessionCount)
    }

    /// Closes the chain that begins with this move; false when there is none, or none so short.
    mutating func close(_ session: Int, to target: Spot, on board: borrowing Board) -> Bool {
        clear()
        let home = board.spot[session]
        add(session, to: target, from: home)
        if target.start == home.start { return exchange(home, target, on: board) }
        var next = 0
        while next < count {
            // Those who go where the first goes push others to where it was, and the other way round.
            let goal = spots[next].start == target.start ? home.start : target.start
            guard
                board.forEachHolder(
                    of: Int(sessions[next]), at: spots[next], { push(Int($0), to: goal, on: board) })
            else { return false }
            next += 1
        }
        return true
    }

    /// Moves everybody and says what that costs; nil where a rule forbids it, and everybody is at home again.
    mutating func move(in assignment: inout Assignment) -> Int? {
        var cost = 0
        for index in 0..<count { cost -= assignment.costOfLifting(Int(sessions[index])) }
        for index in 0..<count {
            let session = Int(sessions[index])
            guard assignment.permits(session, at: spots[index]) else {
                settle(in: &assignment, placed: index)
                return nil
            }
            cost += assignment.costOfPlacing(session, at: spots[index])
            assignment.place(session, at: spots[index])
        }
        return cost
    }

    func moveBack(in assignment: inout Assignment) { settle(in: &assignment, placed: count) }

    /// Takes everybody home when the first of them are placed.
    private func settle(in assignment: inout Assignment, placed: Int) {
        for index in 0..<placed { assignment.lift(Int(sessions[index])) }
        for index in 0..<count { assignment.place(Int(sessions[index]), at: homes[index]) }
    }

    private mutating func clear() {
        for index in 0..<count { isMember[Int(sessions[index])] = 0 }
        count = 0
    }

    private mutating func add(_ session: Int, to spot: Spot, from home: Spot) {
        sessions[count] = Int32(session)
        spots[count] = spot
        homes[count] = home
        isMember[session] = 1
        count += 1
    }

    private mutating func push(_ session: Int, to start: Int32, on board: borrowing Board) -> Bool {
        guard session >= 0 else { return false }
        guard isMember[session] == 0 else { return true }
        let home = board.spot[session]
        // Both sides of the exchange are as long as each other, and apart.
        let length = board.layout.length[session]
        guard count < longest, board.layout.mayStart(session, Int(start)),
            home.start == spots[0].start || home.start == homes[0].start,
            length == board.layout.length[Int(sessions[0])], abs(spots[0].start - homes[0].start) >= length
        else { return false }
        var spot = home
        spot.start = start
        // The first of the chain may take another room or trainer along than it had.
        guard start != spots[0].start || !spot.shares(with: spots[0]) else { return false }
        add(session, to: spot, from: home)
        return true
    }

    /// At one time: whoever has the room or the trainer gets those that become free.
    private mutating func exchange(_ home: Spot, _ target: Spot, on board: borrowing Board) -> Bool {
        board.forEachHolder(of: Int(sessions[0]), at: target) { other in
            guard other >= 0 else { return false }
            let session = Int(other)
            guard isMember[session] == 0 else { return true }
            let place = board.spot[session]
            guard count < longest, place.start == target.start,
                board.layout.length[session] == board.layout.length[Int(sessions[0])]
            else { return false }
            var spot = place
            if spot.room == target.room, home.room != target.room { spot.room = home.room }
            if spot.trainer == target.trainer, home.trainer != target.trainer { spot.trainer = home.trainer }
            guard board.layout.suits(session, spot) else { return false }
            add(session, to: spot, from: place)
            return true
        }
    }
}

extension Spot {
    /// Whether both have one room or one trainer.
    fileprivate func shares(with other: Spot) -> Bool {
        trainer == other.trainer || (room == other.room && room >= 0)
    }
}
