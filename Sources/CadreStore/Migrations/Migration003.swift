import GRDB

/// The rules of timetabling that a department sets for itself.
enum Migration003 {
    static let name = "003-scheduling-rules"

    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE scheduling_rule (
                    id INTEGER PRIMARY KEY,
                    rule TEXT NOT NULL CHECK (rule <> ''),
                    scope TEXT NOT NULL
                        CHECK (scope IN ('department', 'site', 'programme', 'cohort', 'trainer')),
                    scope_id INTEGER,
                    value INTEGER NOT NULL CHECK (value >= 0),
                    CHECK ((scope = 'department') = (scope_id IS NULL))
                ) STRICT;

                CREATE UNIQUE INDEX scheduling_rule_once
                    ON scheduling_rule (rule, scope, coalesce(scope_id, 0));
                """)
    }
}
