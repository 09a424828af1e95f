import CadreModel
import GRDB

extension Cohort: FetchableRecord {
    init(row: Row) throws {
        guard let status = Status(rawValue: row["status"]) else {
            throw StoreError.damaged(path: "cohort", detail: "status")
        }
        self.init(
            id: row["id"], uid: row["uid"], code: row["code"], title: row["title"],
            revision: row["programme_revision_id"], content: row["content_snapshot_id"], site: row["site_id"],
            capacity: row["capacity"], startsOn: row["starts_on"], endsOn: row["ends_on"], status: status)
    }
}
