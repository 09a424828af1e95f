extension State {
    /// A cohort, its learners, and trainers who learn with them have time for the way from one site to another.
    func breaksWay(_ session: Problem.Session, _ time: Range<Int>) -> Bool {
        guard !problem.travel.isEmpty else { return false }
        let people = attending(session) + session.cohorts.flatMap(problem.learners(of:)).map { learners[$0] }
        return people.contains { $0.lacksWay(to: session.place, around: time, problem.travel) }
    }
}
