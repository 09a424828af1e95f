extension State {
    /// A trainer is qualified in what the session teaches, and is no learner of its cohorts.
    func breaksTrainerQualification(_ session: Problem.Session, _ trainer: Int) -> Bool {
        !problem.mayTeach(session, trainer)
    }
}

extension Problem {
    func mayTeach(_ session: Session, _ trainer: Int) -> Bool {
        trainers[trainer].qualifications.contains(session.qualification)
            && !session.cohorts.contains { cohorts[$0].trainers.contains(trainer) }
    }
}
