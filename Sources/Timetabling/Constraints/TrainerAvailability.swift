extension State {
    /// A trainer is available throughout the session, by the clock of its site.
    func breaksTrainerAvailability(_ session: Problem.Session, _ trainer: Int, _ time: Range<Int>) -> Bool {
        !problem.trainers[trainer].available[session.site].contains(time)
    }
}
