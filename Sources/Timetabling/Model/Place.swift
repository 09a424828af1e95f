/// Where a session is: its first cell, its room and its trainer.
package struct Place: Sendable, Hashable {
    package var start: Int
    /// Nil for a session held online.
    package var room: Int?
    package var trainer: Int

    package init(start: Int, room: Int?, trainer: Int) {
        self.start = start
        self.room = room
        self.trainer = trainer
    }
}

extension Place {
    init?(_ spot: Spot) {
        guard spot.start >= 0 else { return nil }
        self.init(
            start: Int(spot.start), room: spot.room < 0 ? nil : Int(spot.room), trainer: Int(spot.trainer))
    }
}

extension Spot {
    init(_ place: Place) {
        self.init(
            start: Int32(place.start), room: place.room.map(Int32.init) ?? -1, trainer: Int32(place.trainer))
    }
}
