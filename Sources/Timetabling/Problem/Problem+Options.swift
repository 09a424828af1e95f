/// Another placement of one session, and what it would cost more in units of five minutes' delay.
package struct PlacementOption: Sendable, Equatable {
    package let placement: Placement
    package let difference: Int
}

extension Problem {
    /// What else one session could do while what is busy stays so: nothing that breaks a constraint, the best first. Other
    /// sessions of the problem have no place.
    ///
    /// - Parameters:
    ///   - present: where it is now. To change the room or the trainer counts as an hour's delay; to change the time as
    ///     two.
    package func options(
        for session: Int, instead present: Placement?, atMost limit: Int
    ) -> [PlacementOption] {
        let gridded = GriddedProblem(self)
        var places = [Place?](repeating: nil, count: sessions.count)
        places[session] = present.flatMap(gridded.place)
        var model = gridded.model
        model.sessions[session].kept = places[session].map {
            Model.Kept($0, weight: GriddedProblem.Weights.change)
        }
        return model.options(for: session, in: places, atMost: limit).compactMap { option in
            gridded.placement(of: session, at: option.place).map {
                PlacementOption(placement: $0, difference: option.difference)
            }
        }
    }
}
