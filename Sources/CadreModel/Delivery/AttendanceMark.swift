/// One person's attendance at one session, as somebody reports it.
package struct AttendanceMark: Sendable, Hashable {
    package let session: Code
    /// An employee number, an e-mail address or a whole name.
    package let person: String
    package let status: AttendanceStatus
    /// Needed for late and left early; implied by the other statuses.
    package let minutes: Int?
    /// Nil keeps the note while the status stays; an empty one removes it.
    package let note: String?
    /// The cohort that a make-up session counts for.
    package let makeUpFor: Code?

    package init(
        _ session: Code, _ person: String, _ status: AttendanceStatus, minutes: Int? = nil,
        note: String? = nil, makeUpFor: Code? = nil
    ) {
        self.session = session
        self.person = person
        self.status = status
        self.minutes = minutes
        self.note = note
        self.makeUpFor = makeUpFor
    }
}

/// What became of a mark: the record as it stands now.
package struct AttendanceReceipt: Sendable, Hashable {
    package let session: Code
    package let name: String
    package let attendance: Attendance
    package let plannedMinutes: Int
    /// The cohort whose enrolment it counts for; nil for a guest.
    package let countsFor: Code?
    /// False when the very same was recorded already.
    package let isChange: Bool

    package init(
        session: Code, name: String, attendance: Attendance, plannedMinutes: Int, countsFor: Code?,
        isChange: Bool
    ) {
        self.session = session
        self.name = name
        self.attendance = attendance
        self.plannedMinutes = plannedMinutes
        self.countsFor = countsFor
        self.isChange = isChange
    }
}
