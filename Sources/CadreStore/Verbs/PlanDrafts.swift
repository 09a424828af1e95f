package import CadreModel
import GRDB

extension WriteTransaction {
    /// Keeps a plan as it was imported, under the next number of its code.
    package func addPlanDraft(
        uid: UID, code: Code, title: String, source: String, draft: PlanDraft, findings: [Finding]
    ) throws -> RowID<PlanDraft> {
        try db.execute(
            sql: """
                INSERT INTO plan_draft (uid, code, number, title, source, draft, findings, imported_at)
                VALUES (?, ?, 1 + (SELECT count(*) FROM plan_draft WHERE code = ?), ?, ?, ?, ?, ?)
                """,
            arguments: [
                uid, code, code, title, source, try JSONText.encode(draft), try JSONText.encode(findings), at,
            ])
        return RowID(db.lastInsertedRowID)
    }
}
