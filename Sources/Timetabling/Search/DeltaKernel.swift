/// The search's innermost work by itself: random moves of single sessions, evaluated exactly and not taken.
///
/// The benchmark holds it against the same kernel in C.
package struct DeltaKernel: ~Copyable {
    private var assignment: Assignment

    /// - Precondition: every session has a place.
    package init(_ model: Model, places: [Place?]) {
        assignment = Assignment(model, places: places)
    }

    /// The sum of the moves' costs, those to places that are not free left out.
    package mutating func evaluate(moves: Int, seed: UInt64) -> Int {
        var random = RandomSource(seed: seed)
        var sum = 0
        for _ in 0..<moves {
            let session = random.below(assignment.board.layout.sessionCount)
            let home = assignment.board.spot[session]
            var target = home
            target.start = assignment.board.layout.starts.pick(session, &random)
            target.room = assignment.board.layout.rooms.pick(session, &random)
            assignment.lift(session)
            if assignment.board.isFree(session, at: target) {
                sum +=
                    assignment.costOfPlacing(session, at: target)
                    - assignment.costOfPlacing(session, at: home)
            }
            assignment.place(session, at: home)
        }
        return sum
    }
}
