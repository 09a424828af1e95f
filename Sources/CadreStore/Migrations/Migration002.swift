import GRDB

/// Instruments beside quizzes, codes that are written in one way only, and guards where the first schema trusted its
/// caller.
enum Migration002 {
    static let name = "002-instruments-and-guards"

    static func migrate(_ db: Database) throws {
        for part in [instruments, keptRecords, bookedSessions] { try db.execute(sql: part) }
        try normaliseCodes(db)
    }

    /// An attempt may rate a dealer, an account or a team, a plan may name questionnaires for after
    /// the course, and why a session was called off is kept with it and not in the audit log, which nobody can erase.
    private static let instruments = """
        ALTER TABLE attempt ADD COLUMN about TEXT CHECK (about <> '');
        ALTER TABLE session ADD COLUMN cancel_reason TEXT;
        UPDATE plan_draft SET draft = json_set(draft, '$.evaluation.followUp', json('[]'))
        WHERE json_type(draft, '$.evaluation') = 'object';
        """
}
