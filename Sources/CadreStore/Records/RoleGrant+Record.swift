import CadreModel
import GRDB

extension RoleGrant: FetchableRecord {
    init(row: Row) throws {
        guard let role = Role(rawValue: row["role"]),
            let scope = Scope(kind: row["scope"], subject: row["scope_id"])
        else { throw StoreError.damaged(path: "role_grant", detail: "\(row)") }
        self.init(person: row["person_id"], role: role, scope: scope)
    }
}

extension Scope {
    fileprivate init?(kind: String, subject: Int64?) {
        switch (kind, subject) {
        case ("all", nil): self = .all
        case ("unit", let id?): self = .unit(RowID(id))
        case ("site", let id?): self = .site(RowID(id))
        case ("programme", let id?): self = .programme(RowID(id))
        case ("cohort", let id?): self = .cohort(RowID(id))
        default: return nil
        }
    }
}
