/// What is recorded of one person at one session.
package struct AttendanceRecord: Sendable, Hashable {
    package let session: RowID<Session>
    package let person: RowID<Person>
    package let name: String
    package let employeeNumber: String?
    /// The enrolment that it counts for; nil for a guest.
    package let enrolment: RowID<Enrolment>?
    /// Whether that enrolment is one in the cohort asked about that was withdrawn from.
    package let isWithdrawn: Bool
    package let attendance: Attendance

    package init(
        session: RowID<Session>, person: RowID<Person>, name: String, employeeNumber: String?,
        enrolment: RowID<Enrolment>?, isWithdrawn: Bool = false, attendance: Attendance
    ) {
        self.session = session
        self.person = person
        self.name = name
        self.employeeNumber = employeeNumber
        self.enrolment = enrolment
        self.isWithdrawn = isWithdrawn
        self.attendance = attendance
    }
}
