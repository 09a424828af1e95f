/// Another place for one session, and what the whole timetable would cost more there; less than nothing where it would
/// cost less.
package struct PlaceOption: Sendable, Equatable {
    package let place: Place
    package let difference: Int
}

extension Model {
    /// Every place that breaks no hard constraint while all other sessions stay where they are, the best first.
    ///
    /// - Parameter places: the timetable; the session may be without a place in it.
    package func options(for session: Int, in places: [Place?], atMost limit: Int = .max) -> [PlaceOption] {
        var assignment = Assignment(self, places: places)
        let present = assignment.board.isPlaced(session) ? assignment.costOfLifting(session) : 0
        var options: [PlaceOption] = []
        assignment.forEachFreeSpot(of: session) { spot in
            guard let place = Place(spot), place != places[session] else { return }
            options.append(
                PlaceOption(place: place, difference: assignment.costOfPlacing(session, at: spot) - present))
        }
        let best = options.sorted { one, other in
            (one.difference, one.place.start, one.place.trainer, one.place.room ?? -1)
                < (other.difference, other.place.start, other.place.trainer, other.place.room ?? -1)
        }
        return Array(best.prefix(limit))
    }
}
