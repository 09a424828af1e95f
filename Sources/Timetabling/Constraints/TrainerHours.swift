/// Trainers keep the hours that they have at a site: where sites have clocks of their own, the same hour is another one.
struct TrainerHours: ~Copyable {
    private let trainerCount: Int
    private let cellCount: Int
    /// By calendar, trainer and cell.
    private let isClosed: Table<Bool>
    let isUsed: Bool

    init(_ model: Model) {
        trainerCount = model.trainers.count
        cellCount = model.cellCount
        isUsed = model.trainers.contains { !$0.closedTo.isEmpty }
        var table = Table(
            repeating: false,
            count: isUsed ? model.calendars.count * model.trainers.count * model.cellCount : 0)
        for (number, trainer) in model.trainers.enumerated() {
            for (calendar, ranges) in trainer.closedTo {
                for cell in ranges.joined() {
                    table[(calendar * trainerCount + number) * cellCount + cell] = true
                }
            }
        }
        isClosed = table
    }

    func permits(_ session: Int, at spot: Spot, in board: borrowing Board) -> Bool {
        guard isUsed else { return true }
        let row = board.layout.calendar(of: session) * trainerCount + Int(spot.trainer)
        return !board.cells(of: session, at: spot).contains { isClosed[row * cellCount + $0] }
    }
}
