/// One session of a learner's own cohort, and what is known of the learner there.
package struct AttendanceEntry: Sendable, Hashable {
    package let plannedMinutes: Int
    /// Whether the session took place, as far as the records tell.
    package let isHeld: Bool
    /// Nil when nothing is recorded.
    package let own: Attendance?
    /// Minutes at another cohort's session that stands in for this one.
    package let madeUpMinutes: Int?

    package init(plannedMinutes: Int, isHeld: Bool, own: Attendance?, madeUpMinutes: Int? = nil) {
        self.plannedMinutes = plannedMinutes
        self.isHeld = isHeld
        self.own = own
        self.madeUpMinutes = madeUpMinutes
    }

    /// Minutes that count as attended, never more than the session has.
    package var attendedMinutes: Int {
        min(plannedMinutes, max(own?.minutes ?? 0, madeUpMinutes ?? 0))
    }

    /// Whether there is no more to come of it: it was held and recorded, or made up elsewhere. An excuse for a
    /// session to come may still be taken back.
    package var isSettled: Bool { madeUpMinutes != nil || (isHeld && own != nil) }

    /// Whether the session is in the denominator: not before it is settled, nor when the learner was excused and did
    /// not make it up, unless the programme counts that as missed.
    package func counts(excusedCounts: Bool) -> Bool {
        guard isSettled else { return false }
        return madeUpMinutes != nil || own?.status != .excused || excusedCounts
    }
}
