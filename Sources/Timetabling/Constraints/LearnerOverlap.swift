extension State {
    /// A learner who belongs to several cohorts is in one session at a time.
    func breaksLearnerOverlap(_ session: Problem.Session, _ time: Range<Int>) -> Bool {
        session.cohorts.contains { cohort in
            problem.cohorts[cohort].learners.contains { learnersBusy[$0].overlaps(time) }
        }
    }
}
