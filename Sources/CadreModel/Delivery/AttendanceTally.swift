/// A learner's attendance in figures.
package struct AttendanceTally: Sendable, Hashable {
    package let attendedMinutes: Int
    /// Planned minutes of the sessions that count.
    package let countedMinutes: Int
    /// Planned minutes of what may still be attended or recorded; none once the cohort is closed.
    package let openMinutes: Int
    /// Sessions with a record, of those held so far.
    package let recorded: Int
    package let held: Int
    /// Sessions of the course, held or not; more may follow while units are not scheduled.
    package let sessions: Int
    /// Whether some of a session was missed that a make-up session could still give.
    package let canBeMadeUp: Bool

    /// - Parameters:
    ///   - unscheduledMinutes: teaching that no session covers yet.
    ///   - isFinal: whether the cohort is closed, so that nothing more is attended or recorded.
    package init(
        _ entries: [AttendanceEntry], unscheduledMinutes: Int = 0, excusedCounts: Bool, isFinal: Bool = false
    ) {
        let counted = entries.filter { $0.counts(excusedCounts: excusedCounts) }
        let open = entries.filter { !$0.isSettled }
        attendedMinutes = counted.reduce(0) { $0 + $1.attendedMinutes }
        countedMinutes = counted.reduce(0) { $0 + $1.plannedMinutes }
        openMinutes = isFinal ? 0 : open.reduce(unscheduledMinutes) { $0 + $1.plannedMinutes }
        recorded = entries.count(where: \.isSettled)
        held = entries.count { $0.isHeld || $0.madeUpMinutes != nil }
        sessions = entries.count
        canBeMadeUp = !isFinal && entries.contains { $0.isSettled && $0.attendedMinutes < $0.plannedMinutes }
    }

    /// Minutes attended of minutes planned; nil while no session counts.
    package var share: Ratio? {
        countedMinutes > 0 ? Ratio(attendedMinutes, countedMinutes) : nil
    }

    /// The share once everything open is fully attended; zero when nothing counts and nothing is open.
    package var bestShare: Ratio {
        let planned = countedMinutes + openMinutes
        return planned > 0 ? Ratio(attendedMinutes + openMinutes, planned) : .zero
    }

    /// True once every session is held and recorded.
    package var isComplete: Bool { sessions > 0 && openMinutes == 0 }
}
