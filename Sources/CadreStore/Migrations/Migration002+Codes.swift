import CadreModel
import GRDB

extension Migration002 {
    // Codes are looked up as `Code` writes them, which earlier versions did not do beyond ASCII.
    static func normaliseCodes(_ db: Database) throws {
        for table in ["organisation_unit", "site", "room", "trainer", "programme", "cohort", "session"] {
            let rows = try Row.fetchAll(
                db, sql: "SELECT id, code FROM \(table) WHERE code GLOB '*[^ -~]*' ORDER BY id")
            for row in rows { try normalise(row["code"], of: row["id"], in: table, db) }
        }
        let plans = try String.fetchAll(
            db, sql: "SELECT DISTINCT code FROM plan_draft WHERE code GLOB '*[^ -~]*'")
        for text in plans {
            guard let code = try? Code(text), code.text != text else { continue }
            // Drafts of two spellings are one plan's: their numbers follow on from each other.
            try db.execute(
                sql: """
                    UPDATE plan_draft SET code = ?1,
                        number = number + (SELECT coalesce(max(number), 0) FROM plan_draft WHERE code = ?1)
                    WHERE code = ?2
                    """,
                arguments: [code.text, text])
        }
    }

    private static func normalise(_ text: String, of id: Int64, in table: String, _ db: Database) throws {
        guard let code = try? Code(text), code.text != text else { return }
        for number in 1... {
            let candidate = number == 1 ? code.text : "\(code.text)-\(number)"
            try db.execute(
                sql: "UPDATE OR IGNORE \(table) SET code = ? WHERE id = ?", arguments: [candidate, id])
            if db.changesCount > 0 { return }
        }
    }
}
