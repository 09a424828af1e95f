/// How one person attended one session: a status, the minutes they were there, and a remark.
package struct Attendance: Sendable, Hashable {
    package let status: AttendanceStatus
    /// From 0 to the session's planned minutes.
    package let minutes: Int
    package let note: String?

    /// Attendance as it was recorded, when the rules of that day held.
    package init(recorded status: AttendanceStatus, minutes: Int, note: String?) {
        self.status = status
        self.minutes = minutes
        self.note = note
    }

    /// Attendance at a session of `planned` minutes: all of them when present, those given when late or gone
    /// early, none when excused or absent. An empty note is none.
    ///
    /// - Throws: `AttendanceError` for minutes that are missing, beyond the plan or against the status.
    package init(
        _ status: AttendanceStatus, minutes: Int? = nil, of planned: Int, note: String? = nil
    ) throws(AttendanceError) {
        let expected = status == .present ? planned : 0
        if status.needsMinutes {
            guard let minutes else { throw .minutesMissing(status) }
            guard (0...planned).contains(minutes) else {
                throw .minutesOutOfRange(minutes, planned: planned)
            }
        } else if let minutes, minutes != expected {
            throw .minutesContradict(status, minutes, expected: expected)
        }
        self.init(
            recorded: status, minutes: minutes ?? expected, note: note.flatMap { $0.isEmpty ? nil : $0 })
    }
}
