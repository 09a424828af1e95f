/// Between the sessions of one day and those of another everybody has their rest.
struct OvernightRest: ~Copyable {
    /// In minutes, by audience and then trainer.
    private let rest: Table<Int32>
    let isUsed: Bool

    init(_ model: Model) {
        let rest = model.audiences.map(\.rest) + model.trainers.map(\.rest)
        self.rest = Table(rest.map(Int32.init))
        isUsed = rest.contains { $0 > 0 }
    }

    func permits(_ session: Int, at spot: Spot, in board: borrowing Board) -> Bool {
        guard isUsed else { return true }
        let day = board.layout.day(of: session, at: spot)
        return board.forEachPerson(of: session, at: spot) { person in
            board.forEachNeighbour(of: person, within: rest[person], of: session, at: spot) { other, _ in
                board.layout.day(of: other, at: board.spot[other]) == day
            }
        }
    }
}
