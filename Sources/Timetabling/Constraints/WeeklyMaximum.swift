extension State {
    /// A cohort has no more sessions in a week than its maximum.
    func breaksWeeklyMaximum(_ session: Problem.Session, _ start: Problem.Start) -> Bool {
        attending(session).contains { $0.isFull(inWeekOf: start.day) }
    }
}
