extension State {
    /// A cohort has no more sessions on a day than its maximum.
    func breaksDailyMaximum(_ session: Problem.Session, _ start: Problem.Start) -> Bool {
        session.cohorts.contains { cohort in
            sessionsOnDay[cohort][start.day, default: 0] >= problem.cohorts[cohort].sessionsPerDay
        }
    }
}
