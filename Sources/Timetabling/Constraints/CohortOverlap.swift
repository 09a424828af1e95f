extension State {
    /// A cohort is in one session at a time.
    func breaksCohortOverlap(_ session: Problem.Session, _ time: Range<Int>) -> Bool {
        session.cohorts.contains { cohorts[$0].busy.overlaps(time) }
    }
}
