extension State {
    /// A session lies within the working hours of each of its cohorts.
    func breaksWorkingHours(_ session: Problem.Session, _ time: Range<Int>) -> Bool {
        session.cohorts.contains { !problem.cohorts[$0].open.contains(time) }
    }
}
