/// When one cohort, trainer or learner is expected, and what they can be asked for.
struct Diary {
    private(set) var busy: Intervals
    private(set) var engagements: [Problem.Engagement]
    let limits: Problem.Limits

    init(_ engagements: [Problem.Engagement], limits: Problem.Limits = Problem.Limits()) {
        busy = Intervals(engagements.map(\.time))
        self.engagements = engagements
        self.limits = limits
    }

    mutating func add(_ engagement: Problem.Engagement) {
        busy = busy.adding(engagement.time)
        engagements.append(engagement)
    }

    func isFull(onDay day: Int) -> Bool {
        limits.sessionsPerDay.map { most in engagements.count { $0.day == day } >= most } ?? false
    }

    func isFull(inWeekOf day: Int) -> Bool {
        let week = Problem.week(of: day)
        return limits.sessionsPerWeek.map { most in
            engagements.count { Problem.week(of: $0.day) == week } >= most
        } ?? false
    }

    /// Whether a session of another day is too near.
    func lacksRest(around time: Range<Int>, on day: Int) -> Bool {
        limits.rest > 0
            && engagements.contains { $0.day != day && $0.time.distance(to: time) < limits.rest }
    }

    /// Whether a session at another site is too near to come from there or to get there.
    func lacksWay(to site: Int?, around time: Range<Int>, _ travel: [[Int]]) -> Bool {
        guard let site, !travel.isEmpty else { return false }
        return engagements.contains { engagement in
            guard let other = engagement.site, travel[site][other] > 0 else { return false }
            return engagement.time.distance(to: time) < travel[site][other]
        }
    }
}

extension Range<Int> {
    /// The minutes between the end of one and the beginning of the other; less than nothing where they overlap.
    package func distance(to other: Range<Int>) -> Int {
        Swift.max(other.lowerBound - upperBound, lowerBound - other.upperBound)
    }
}
