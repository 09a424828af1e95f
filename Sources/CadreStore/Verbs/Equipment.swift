package import CadreKit
package import CadreModel
import GRDB

extension ReadTransaction {
    package func equipment(at site: RowID<Site>? = nil) throws -> [Equipment] {
        try Equipment.fetchAll(
            db, sql: "SELECT * FROM equipment WHERE ?1 IS NULL OR site_id = ?1 ORDER BY code",
            arguments: [site])
    }
}

extension WriteTransaction {
    package func addEquipment(
        uid: UID, site: RowID<Site>, code: EquipmentCode, name: String, quantity: Int
    ) throws -> RowID<Equipment> {
        try db.execute(
            sql: "INSERT INTO equipment (uid, site_id, code, name, quantity) VALUES (?, ?, ?, ?, ?)",
            arguments: [uid, site, code.text, name, quantity])
        return RowID(db.lastInsertedRowID)
    }
}
