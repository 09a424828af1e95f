extension State {
    /// A cohort has no more sessions on a day than its maximum.
    func breaksDailyMaximum(_ session: Problem.Session, _ start: Problem.Start) -> Bool {
        attending(session).contains { $0.isFull(onDay: start.day) }
    }
}
