extension State {
    /// A learner who belongs to several cohorts, or teaches, is in one session at a time.
    func breaksLearnerOverlap(_ session: Problem.Session, _ time: Range<Int>) -> Bool {
        session.cohorts.contains { cohort in
            problem.learners(of: cohort).contains { learners[$0].busy.overlaps(time) }
                || problem.cohorts[cohort].trainers.contains { trainers[$0].busy.overlaps(time) }
        }
    }
}
