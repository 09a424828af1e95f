/// Another placement of one session, and what it would cost more in units of five minutes' delay.
package struct PlacementOption: Sendable, Equatable {
    package let placement: Placement
    package let difference: Int
}

extension Problem {
    /// What else one session could do while what is engaged stays so: nothing that breaks a constraint, the best first.
    /// Other sessions of the problem have no place.
    ///
    /// - Parameter present: where it is now.
    package func options(
        for session: Int, instead present: Placement?, atMost limit: Int
    ) -> [PlacementOption] {
        let gridded = GriddedProblem(self)
        var placements = [Placement?](repeating: nil, count: sessions.count)
        placements[session] = present
        return gridded.model.options(for: session, in: gridded.places(placements), atMost: limit)
            .compactMap { option in
                gridded.placement(of: session, at: option.place).map {
                    PlacementOption(placement: $0, difference: option.difference)
                }
            }
    }
}
