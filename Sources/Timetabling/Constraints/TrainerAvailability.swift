extension State {
    /// A trainer is available throughout the session.
    func breaksTrainerAvailability(_ trainer: Int, _ time: Range<Int>) -> Bool {
        !problem.trainers[trainer].available.contains(time)
    }
}
