/// A trainer teaches at one site throughout a week.
struct OneSiteAWeek: ~Copyable {
    private let weight: Int
    private let weeks: Int
    private let siteOfRoom: Table<Int32>
    private var sites: DistinctCount

    var isUsed: Bool { weight != 0 }

    init(_ model: Model) {
        weight = model.weightPerFurtherSite
        weeks = model.weekCount
        siteOfRoom = Table(model.rooms.map { Int32($0.site) })
        sites = DistinctCount(
            series: weight == 0 ? 0 : model.trainers.count * weeks,
            values: (model.rooms.map(\.site).max() ?? 0) + 1)
    }

    func costOfPlacing(_ session: Int, at spot: Spot, in board: borrowing Board) -> Int {
        guard isUsed, spot.room >= 0 else { return 0 }
        let row = row(of: session, at: spot, in: board)
        return sites.isNew(Int(siteOfRoom[Int(spot.room)]), to: row) && sites.count(of: row) > 0 ? weight : 0
    }

    mutating func place(_ session: Int, at spot: Spot, in board: borrowing Board) {
        guard isUsed, spot.room >= 0 else { return }
        sites.add(Int(siteOfRoom[Int(spot.room)]), to: row(of: session, at: spot, in: board))
    }

    mutating func lift(_ session: Int, at spot: Spot, in board: borrowing Board) {
        guard isUsed, spot.room >= 0 else { return }
        sites.remove(Int(siteOfRoom[Int(spot.room)]), from: row(of: session, at: spot, in: board))
    }

    private func row(of session: Int, at spot: Spot, in board: borrowing Board) -> Int {
        Int(spot.trainer) * weeks + board.layout.week(of: session, at: spot)
    }
}

extension OneSiteAWeek {
    static func charges(on places: [Place?], of model: Model) -> [Charge] {
        guard model.weightPerFurtherSite != 0 else { return [] }
        return model.trainers.indices.flatMap { trainer in
            (0..<model.weekCount).compactMap { week in
                let sessions = model.sessions(of: trainer, inWeek: week, on: places)
                    .filter { places[$0]?.room != nil }
                let sites = Set(sessions.compactMap { places[$0]?.room.map { model.rooms[$0].site } })
                return sites.count < 2
                    ? nil
                    : Charge(
                        .oneSiteAWeek, cost: (sites.count - 1) * model.weightPerFurtherSite,
                        sessions: sessions, of: .trainer(trainer))
            }
        }
    }
}
