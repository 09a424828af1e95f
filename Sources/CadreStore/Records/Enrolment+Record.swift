import CadreModel
import GRDB

extension Enrolment: FetchableRecord {
    init(row: Row) throws {
        guard let status = Status(rawValue: row["status"]) else {
            throw StoreError.damaged(path: "enrolment", detail: "status")
        }
        self.init(
            id: row["id"], uid: row["uid"], cohort: row["cohort_id"], person: row["person_id"],
            status: status,
            queueNumber: row["queue_number"], requestedAt: row["requested_at"])
    }
}
