import CadreModel
import GRDB

extension AttendanceRecord: FetchableRecord {
    /// Expects the session, the person with name and employee number, the enrolment, whether that was withdrawn from,
    /// status, minutes and note, in this order.
    init(row: Row) throws {
        guard let status = AttendanceStatus(rawValue: row[6]) else {
            throw StoreError.damaged(path: "attendance", detail: "status")
        }
        self.init(
            session: row[0], person: row[1], name: row[2], employeeNumber: row[3], enrolment: row[4],
            isWithdrawn: row[5], attendance: Attendance(recorded: status, minutes: row[7], note: row[8]))
    }
}

extension AttendanceChange: FetchableRecord {
    init(row: Row) throws {
        let status = (row["status"] as String?).flatMap(AttendanceStatus.init)
        self.init(
            attendance: status.map {
                Attendance(recorded: $0, minutes: row["minutes"] ?? 0, note: row["note"])
            },
            enrolment: row["enrolment_id"], at: row["changed_at"], by: row["changed_by"])
    }
}

extension Learner: FetchableRecord {
    /// Expects the enrolment's and the person's id, the name and the employee number, in this order.
    init(row: Row) throws {
        self.init(enrolment: row[0], person: row[1], name: row[2], employeeNumber: row[3])
    }
}
