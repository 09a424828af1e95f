import CadreModel
import GRDB

extension OrganisationUnit: FetchableRecord {
    init(row: Row) throws {
        guard let kind = Kind(rawValue: row["kind"]) else {
            throw StoreError.damaged(path: "organisation_unit", detail: "kind")
        }
        self.init(
            id: row["id"], uid: row["uid"], code: row["code"], name: row["name"], kind: kind,
            parent: row["parent_id"], tree: row["tree_id"])
    }
}
