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

/// Somebody who may be at a session, and the enrolment that it counts for.
package struct Attendee: Sendable, Hashable, FetchableRecord {
    package let person: RowID<Person>
    package let uid: UID
    package let name: String
    /// Nil for somebody who is a learner of none of the session's cohorts.
    package let enrolment: RowID<Enrolment>?
    package let cohort: Code?

    init(row: Row) throws {
        person = row[0]
        uid = row[1]
        name = row[2]
        enrolment = row[3]
        cohort = row[4]
    }
}
