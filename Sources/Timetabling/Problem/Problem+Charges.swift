extension Problem {
    /// What a timetable costs, wish by wish; a placement between the cells counts as none.
    ///
    /// Trainers, rooms and series of the charges are the problem's, an audience is a cohort.
    package func charges(on placements: [Placement?]) -> [Charge] {
        let gridded = GriddedProblem(self)
        return gridded.model.charges(on: gridded.places(placements))
    }
}
