extension State {
    /// A trainer has no more sessions on a day or in a week than their maximum.
    func breaksTrainerLoad(_ trainer: Int, _ start: Problem.Start) -> Bool {
        trainers[trainer].isFull(onDay: start.day) || trainers[trainer].isFull(inWeekOf: start.day)
    }
}
