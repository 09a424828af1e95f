/// A state that an attendance record was put in, as the history keeps it.
package struct AttendanceChange: Sendable, Hashable {
    /// Nil when the record was cleared.
    package let attendance: Attendance?
    package let enrolment: RowID<Enrolment>?
    package let at: Instant
    package let by: String

    package init(attendance: Attendance?, enrolment: RowID<Enrolment>?, at: Instant, by: String) {
        self.attendance = attendance
        self.enrolment = enrolment
        self.at = at
        self.by = by
    }
}
