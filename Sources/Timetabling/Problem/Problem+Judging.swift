extension Problem {
    /// What a timetable costs, wish by wish; a placement between the cells counts as none.
    ///
    /// Trainers, rooms and series of the charges are the problem's, an audience is a cohort.
    package func charges(on placements: [Placement?]) -> [Charge] {
        let gridded = GriddedProblem(self)
        return gridded.model.charges(on: gridded.places(placements))
    }
}

extension Problem {
    /// The constraints that a placement of one session breaks, whether or not it is among its possible starts. Other
    /// sessions of the problem have no place.
    package func constraints(brokenBy session: Int, at placement: Placement) -> [Constraint] {
        State(self).broken(by: session, at: placement).members
    }
}
