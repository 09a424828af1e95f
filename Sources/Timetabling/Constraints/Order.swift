extension State {
    /// A session begins after those before it are over; one that was never placed holds nothing up.
    func breaksOrder(_ session: Problem.Session, _ time: Range<Int>) -> Bool {
        session.after.contains { earlier in
            guard let placement = placements[earlier] else { return false }
            return placement.start.minute + problem.sessions[earlier].minutes > time.lowerBound
        }
    }
}
