@testable import Timetabling

/// Small models of every kind: long and short sessions, online ones, several trainers, closed hours; some without a
/// timetable.
struct RandomModel {
    private var random: RandomSource

    init(seed: UInt64) {
        random = RandomSource(seed: seed)
    }

    mutating func model() -> Model {
        var model = Model()
        let perDay = 2 + random.below(6)
        model.dayOfCell = (0..<1 + random.below(4)).flatMap { Array(repeating: $0, count: perDay + 1) }
        model.audiences = (0...random.below(4)).map { _ in
            Model.Audience(closed: closed(model), weightPerIsolatedSession: random.below(3))
        }
        model.trainers = (0...random.below(3)).map { _ in Model.Trainer(closed: closed(model)) }
        model.rooms = (0...random.below(3)).map { _ in
            Model.Room(closed: closed(model), seats: random.below(20), weightPerSeatShort: random.below(2))
        }
        model.series = (0...random.below(4)).map { _ in
            Model.Series(
                days: random.below(4), weightPerMissingDay: random.below(6),
                weightPerFurtherRoom: random.below(3))
        }
        model.sessions = (0...random.below(12)).map { _ in session(in: model, perDay: perDay) }
        return model
    }

    private mutating func session(in model: Model, perDay: Int) -> Model.Session {
        let length = 1 + random.below(min(3, perDay))
        let starts = model.dayOfCell.indices.filter { cell in
            cell % (perDay + 1) > 0 && cell % (perDay + 1) + length <= perDay + 1 && random.below(5) > 0
        }
        return Model.Session(
            length: length, starts: starts, rooms: random.below(6) == 0 ? nil : some(model.rooms.indices),
            trainers: some(model.trainers.indices), audiences: some(model.audiences.indices),
            series: random.below(model.series.count), seats: random.below(20))
    }

    private mutating func some(_ numbers: Range<Int>) -> [Int] {
        let chosen = numbers.filter { _ in random.below(3) > 0 }
        return chosen.isEmpty ? [numbers.lowerBound + random.below(numbers.count)] : chosen
    }

    private mutating func closed(_ model: Model) -> [Range<Int>] {
        let cells = model.dayOfCell.count
        return (0..<random.below(3)).map { _ in
            let first = random.below(cells)
            return first..<min(cells, first + 1 + random.below(3))
        }
    }
}

extension Model {
    /// Every hard constraint that a timetable breaks, looked at session by session and pair by pair.
    func violations(on places: [Place?]) -> [String] {
        var broken: [String] = []
        for (one, place) in places.enumerated() {
            guard let place else { continue }
            let (session, time) = (sessions[one], place.start..<place.start + sessions[one].length)
            if !session.starts.contains(place.start) { broken.append("\(one) begins at \(place.start)") }
            let isFitting = place.room.map { session.rooms?.contains($0) ?? false } ?? (session.rooms == nil)
            if !isFitting { broken.append("\(one) is in a room that it may not have") }
            if !session.trainers.contains(place.trainer) {
                broken.append("\(one) has a trainer it may not have")
            }
            let closed =
                trainers[place.trainer].closed + (place.room.map { rooms[$0].closed } ?? [])
                + session.audiences.flatMap { audiences[$0].closed }
            if closed.contains(where: { $0.overlaps(time) }) { broken.append("\(one) is in closed hours") }
            for (other, elsewhere) in places.enumerated() where other > one {
                guard let elsewhere, time.overlaps(elsewhere.start..<elsewhere.start + sessions[other].length)
                else { continue }
                let shares =
                    place.trainer == elsewhere.trainer || (place.room != nil && place.room == elsewhere.room)
                    || !Set(session.audiences).isDisjoint(with: sessions[other].audiences)
                if shares { broken.append("\(one) and \(other) overlap") }
            }
        }
        return broken
    }
}
