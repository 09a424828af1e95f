/// Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): a random session gets another time, room or trainer, with
/// all that follows from it; the chain of changes is kept or taken back by Metropolis's rule.
struct Annealing: ~Copyable {
    private(set) var assignment: Assignment
    private(set) var cost: Int
    private(set) var random: RandomSource
    private let luck = Luck()
    private var chain: Chain

    /// How many sessions a chain may have.
    static let longestChain = 8

    /// - Parameter assignment: where the search goes on from.
    init(_ assignment: consuming Assignment, cost: Int, random: RandomSource) {
        chain = Chain(longest: Self.longestChain, sessionCount: assignment.board.layout.sessionCount)
        self.assignment = assignment
        self.cost = cost
        self.random = random
    }

    /// Tries so many steps at one temperature.
    mutating func run(_ count: Int, at temperature: Float) {
        for _ in 0..<count {
            step(bound: luck.bound(temperature, &random))
        }
    }

    private mutating func step(bound: Int) {
        let session = random.below(assignment.board.layout.sessionCount)
        guard assignment.board.isPlaced(session) else { return }
        let home = assignment.board.spot[session]
        let target = target(for: session, from: home)
        guard target != home, chain.close(session, to: target, on: assignment.board) else { return }
        guard let change = chain.move(in: &assignment) else { return }
        if change <= bound {
            cost += change
        } else {
            chain.moveBack(in: &assignment)
        }
    }

    /// A quarter of the steps keeps the time; half of the others keeps the room.
    private mutating func target(for session: Int, from home: Spot) -> Spot {
        let dice = random.next() >> 56
        var target = home
        if dice >= 64 {
            target.start = assignment.board.layout.starts.pick(session, &random)
        }
        if dice < 160 {
            target.room = assignment.board.layout.rooms.pick(session, &random)
            if assignment.board.layout.trainers.count(session) > 1, dice & 1 == 0 {
                target.trainer = assignment.board.layout.trainers.pick(session, &random)
            }
        }
        return target
    }
}
