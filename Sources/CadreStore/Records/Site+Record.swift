import CadreModel
import GRDB

extension Site: FetchableRecord {
    init(row: Row) throws {
        self.init(
            id: row["id"], uid: row["uid"], code: row["code"], name: row["name"], address: row["address"],
            zone: row["zone"], periodMinutes: row["period_minutes"])
    }
}
