extension State {
    /// A trainer is in one session at a time.
    func breaksTrainerOverlap(_ trainer: Int, _ time: Range<Int>) -> Bool {
        trainers[trainer].busy.overlaps(time)
    }
}
