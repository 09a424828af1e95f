package import CadreModel
import GRDB

extension ReadTransaction {
    package func grants(of person: RowID<Person>) throws -> [RoleGrant] {
        try RoleGrant.fetchAll(
            db, sql: "SELECT * FROM role_grant WHERE person_id = ? ORDER BY id", arguments: [person])
    }
}

extension WriteTransaction {
    /// Gives a role; giving it twice changes nothing.
    package func grant(_ grant: RoleGrant, uid: UID) throws {
        try db.execute(
            sql: """
                INSERT INTO role_grant (uid, person_id, role, scope, scope_id) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
            arguments: [uid, grant.person, grant.role.rawValue, grant.scope.kind, grant.scope.subject])
    }

    /// Takes a role back; false when it was not held.
    package func revoke(_ grant: RoleGrant) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM role_grant WHERE person_id = ? AND role = ? AND scope = ? AND scope_id IS ?",
            arguments: [grant.person, grant.role.rawValue, grant.scope.kind, grant.scope.subject])
        return db.changesCount > 0
    }
}
