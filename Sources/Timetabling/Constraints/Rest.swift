extension State {
    /// A cohort has its rest between one day's sessions and another's.
    func breaksRest(_ session: Problem.Session, _ start: Problem.Start) -> Bool {
        attending(session).contains { $0.lacksRest(around: session.time(from: start), on: start.day) }
    }
}
