package import CadreModel
import GRDB

/// The little of a session that recording attendance asks about.
package struct AttendedSession: Sendable, Hashable, FetchableRecord {
    package let id: RowID<Session>
    package let code: Code
    package let status: Session.Status
    package let minutes: Int
    package let day: Day
    package let zone: String
    package let startsAt: Instant

    /// Expects the columns in this order: attendance is marked a thousand times in a row.
    init(row: Row) throws {
        guard let status = Session.Status(rawValue: row[2]) else {
            throw StoreError.damaged(path: "session", detail: "status")
        }
        id = row[0]
        code = row[1]
        self.status = status
        minutes = row[3]
        day = row[4]
        zone = row[5]
        startsAt = row[6]
    }
}

/// Somebody who may be at a session, the enrolment that it would count for, and what is recorded already.
package struct Attendee: Sendable, Hashable, FetchableRecord {
    package let person: RowID<Person>
    package let uid: UID
    package let name: String
    /// Nil for somebody who is no learner of this one of the session's cohorts.
    package let enrolment: RowID<Enrolment>?
    package let cohort: Code
    package let cohortStatus: Cohort.Status
    /// Nil when nothing is recorded.
    package let recorded: Attendance?
    /// The enrolment that the record counts for.
    package let recordedEnrolment: RowID<Enrolment>?

    init(row: Row) throws {
        person = row[0]
        uid = row[1]
        name = row[2]
        enrolment = row[3]
        cohort = row[4]
        guard let cohortStatus = Cohort.Status(rawValue: row[5]) else {
            throw StoreError.damaged(path: "cohort", detail: "status")
        }
        self.cohortStatus = cohortStatus
        recordedEnrolment = row[6]
        recorded = try (row[7] as String?).map { text in
            guard let status = AttendanceStatus(rawValue: text) else {
                throw StoreError.damaged(path: "attendance", detail: "status")
            }
            return Attendance(recorded: status, minutes: row[8], note: row[9])
        }
    }
}
