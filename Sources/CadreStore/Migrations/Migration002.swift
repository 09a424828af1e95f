import GRDB

/// Instruments beside quizzes: an attempt may rate a dealer, an account or a team, and a plan may name questionnaires
/// for after the course. Codes beyond ASCII are written in one way only.
enum Migration002 {
    static let name = "002-instruments"

    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE attempt ADD COLUMN about TEXT CHECK (about <> '');
                UPDATE plan_draft SET draft = json_set(draft, '$.evaluation.followUp', json('[]'))
                WHERE json_type(draft, '$.evaluation') = 'object';
                """)
        try normaliseCodes(db)
    }
}
