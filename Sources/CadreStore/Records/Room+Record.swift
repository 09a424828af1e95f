import CadreKit
import CadreModel
import GRDB

extension Room: FetchableRecord {
    /// Expects the room's columns and `features`, its features joined by commas.
    init(row: Row) throws {
        let features: String? = row["features"]
        self.init(
            id: row["id"], uid: row["uid"], site: row["site_id"], code: row["code"], name: row["name"],
            seats: row["seats"],
            features: Set((features ?? "").split(separator: ",").compactMap { try? RoomFeature(String($0)) }))
    }
}
