package import CadreModel
import GRDB

extension ReadTransaction {
    /// The newest draft of each plan, by code.
    package func planDrafts() throws -> [StoredPlan] {
        try StoredPlan.fetchAll(
            db, sql: "SELECT *, max(number) FROM plan_draft GROUP BY code ORDER BY code")
    }

    /// The newest draft of the plan with this code.
    package func planDraft(_ code: Code) throws -> StoredPlan? {
        try StoredPlan.fetchOne(
            db, sql: "SELECT * FROM plan_draft WHERE code = ? ORDER BY number DESC LIMIT 1", arguments: [code]
        )
    }
}

extension WriteTransaction {
    /// Keeps a plan as it was imported, under the next number of its code.
    package func addPlanDraft(
        uid: UID, code: Code, title: String, source: String, findings: [Finding]
    ) throws -> RowID<PlanDraft> {
        try db.execute(
            sql: """
                INSERT INTO plan_draft (uid, code, number, title, source, findings, imported_at)
                VALUES (?, ?, 1 + (SELECT count(*) FROM plan_draft WHERE code = ?), ?, ?, ?, ?)
                """,
            arguments: [
                uid, code, code, title, source, try JSONText.encode(findings), at,
            ])
        return RowID(db.lastInsertedRowID)
    }
}
