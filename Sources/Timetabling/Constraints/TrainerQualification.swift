extension State {
    /// A trainer is qualified in what the session teaches.
    func breaksTrainerQualification(_ session: Problem.Session, _ trainer: Int) -> Bool {
        !problem.trainers[trainer].qualifications.contains(session.qualification)
    }
}
