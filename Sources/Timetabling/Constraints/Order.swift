extension State {
    /// A session begins after those before it are over, neither sooner nor later than it should; one that was never placed
    /// holds nothing up.
    func breaksOrder(_ index: Int, _ time: Range<Int>) -> Bool {
        problem.sessions[index].after.contains { link in
            placements[link.session].map { earlier in
                !link.permits(problem.sessions[link.session].time(from: earlier.start), before: time)
            } ?? false
        }
            || followers[index].contains { later, link in
                placements[later].map { placement in
                    !link.permits(time, before: problem.sessions[later].time(from: placement.start))
                } ?? false
            }
    }
}

extension Problem.Link {
    fileprivate func permits(_ earlier: Range<Int>, before later: Range<Int>) -> Bool {
        let gap = later.lowerBound - earlier.upperBound
        return gap >= leastGap && gap <= mostGap ?? .max
    }
}
