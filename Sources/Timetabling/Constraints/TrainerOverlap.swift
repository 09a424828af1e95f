extension State {
    /// A trainer teaches one session at a time.
    func breaksTrainerOverlap(_ trainer: Int, _ time: Range<Int>) -> Bool {
        trainersBusy[trainer].overlaps(time)
    }
}
