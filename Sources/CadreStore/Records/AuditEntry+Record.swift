import CadreModel
import GRDB

extension AuditEntry: FetchableRecord {
    init(row: Row) throws {
        self.init(
            at: row["at"], actorKind: row["actor_kind"], actor: row["actor"], verb: row["verb"],
            subject: row["subject"], detail: row["detail"])
    }
}
