extension State {
    /// A trainer has their rest between one day's sessions and another's.
    func breaksTrainerRest(_ trainer: Int, _ time: Range<Int>, _ day: Int) -> Bool {
        trainers[trainer].lacksRest(around: time, on: day)
    }
}
