import CadreKit
import CadreModel
import GRDB

extension Equipment: FetchableRecord {
    init(row: Row) throws {
        self.init(
            id: row["id"], uid: row["uid"], site: row["site_id"], code: try EquipmentCode(row["code"]),
            name: row["name"], quantity: row["quantity"])
    }
}
