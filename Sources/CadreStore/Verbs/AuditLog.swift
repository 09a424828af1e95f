package import CadreModel
import GRDB

extension ReadTransaction {
    /// What was done since `instant`, oldest first.
    package func auditLog(since instant: Instant? = nil) throws -> [AuditEntry] {
        try AuditEntry.fetchAll(
            db, sql: "SELECT * FROM audit WHERE ?1 IS NULL OR at >= ?1 ORDER BY id", arguments: [instant])
    }
}
