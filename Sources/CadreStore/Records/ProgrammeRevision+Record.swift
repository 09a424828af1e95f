import CadreModel
import GRDB

extension ProgrammeRevision: FetchableRecord {
    /// Expects the revision's columns; the programme is decoded from its JSON.
    init(row: Row) throws {
        self.init(
            id: row["id"], uid: row["uid"], programmeID: row["programme_id"], number: row["number"],
            createdAt: row["created_at"], programme: try JSONText.decode(from: row["programme"]))
    }
}
