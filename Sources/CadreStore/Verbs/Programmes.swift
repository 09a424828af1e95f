package import CadreModel
import GRDB

extension ReadTransaction {
    /// The newest revision of each programme, by code.
    package func programmes() throws -> [ProgrammeRevision] {
        try ProgrammeRevision.fetchAll(
            db,
            sql: """
                SELECT programme_revision.*, max(number) FROM programme_revision
                JOIN programme ON programme.id = programme_id
                GROUP BY programme_id ORDER BY programme.code
                """)
    }

    /// The newest revision of the programme with this code.
    package func programme(_ code: Code) throws -> ProgrammeRevision? {
        try ProgrammeRevision.fetchOne(
            db,
            sql: """
                SELECT programme_revision.* FROM programme_revision
                JOIN programme ON programme.id = programme_id
                WHERE programme.code = ? ORDER BY number DESC LIMIT 1
                """,
            arguments: [code])
    }

    package func programmeRevision(_ id: RowID<ProgrammeRevision>) throws -> ProgrammeRevision? {
        try ProgrammeRevision.fetchOne(
            db, sql: "SELECT * FROM programme_revision WHERE id = ?", arguments: [id])
    }
}

extension WriteTransaction {
    /// Adds the next revision of a programme, making the programme when its code is new.
    package func addRevision(
        of programme: Programme, from draft: RowID<PlanDraft>, programmeUID: UID, revisionUID: UID
    ) throws -> RowID<ProgrammeRevision> {
        try db.execute(
            sql: "INSERT INTO programme (uid, code) VALUES (?, ?) ON CONFLICT (code) DO NOTHING",
            arguments: [programmeUID, programme.code])
        try db.execute(
            sql: """
                INSERT INTO programme_revision
                    (uid, programme_id, number, plan_draft_id, title, programme, gradebook_rule, created_at)
                SELECT ?, id,
                    1 + (SELECT count(*) FROM programme_revision WHERE programme_id = programme.id),
                    ?, ?, ?, ?, ?
                FROM programme WHERE code = ?
                """,
            arguments: [
                revisionUID, draft, programme.title, try JSONText.encode(programme),
                try JSONText.encode(programme.gradebook), at, programme.code,
            ])
        return RowID(db.lastInsertedRowID)
    }

    /// Keeps what a cohort is taught, once for each different content; `hash` is its SHA-256 in hexadecimal.
    package func keepContent(_ json: String, hash: String) throws -> RowID<CourseContent> {
        let kept = try RowID<CourseContent>.fetchOne(
            db, sql: "SELECT id FROM content_snapshot WHERE hash = ?", arguments: [hash])
        if let kept { return kept }
        try db.execute(
            sql: "INSERT INTO content_snapshot (hash, content, taken_at) VALUES (?, ?, ?)",
            arguments: [hash, json, at])
        return RowID(db.lastInsertedRowID)
    }
}
