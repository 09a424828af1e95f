import GRDB

/// Instruments beside quizzes, codes that are written in one way only, and guards where the first schema trusted its
/// caller.
enum Migration002 {
    static let name = "002-instruments-and-guards"

    static func migrate(_ db: Database) throws {
        for part in [instruments, keptRecords, bookedSessions] { try db.execute(sql: part) }
        try normaliseCodes(db)
    }

    /// An attempt may rate a dealer, an account or a team; why a session was called off is kept with it and not in the
    /// audit log, which nobody can erase.
    private static let instruments = """
        ALTER TABLE attempt ADD COLUMN about TEXT CHECK (about <> '');
        ALTER TABLE session ADD COLUMN cancel_reason TEXT;
        -- A plan is read from its own text, which is kept beside; what an earlier version made of it is not needed.
        ALTER TABLE plan_draft DROP COLUMN draft;
        """
}
