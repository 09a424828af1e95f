extension State {
    /// A trainer has time for the way from one site to another.
    func breaksTrainerWay(_ session: Problem.Session, _ trainer: Int, _ time: Range<Int>) -> Bool {
        trainers[trainer].lacksWay(to: session.place, around: time, problem.travel)
    }
}
