import GRDB

/// Under what conditions attempts are made, what is saved of them before they are handed in, and what lateness costs.
enum Migration008 {
    static let name = "008-attempt-conditions"

    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE attempt_conditions (
                    cohort_id INTEGER NOT NULL REFERENCES cohort (id),
                    assessment TEXT NOT NULL CHECK (assessment <> ''),
                    conditions TEXT NOT NULL CHECK (json_valid(conditions)),
                    PRIMARY KEY (cohort_id, assessment)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE accommodation (
                    id INTEGER PRIMARY KEY,
                    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
                    -- None for every assessment.
                    assessment TEXT CHECK (assessment <> ''),
                    -- In per cent of the time that others have.
                    extra_time INTEGER NOT NULL CHECK (extra_time BETWEEN 1 AND 300),
                    reason TEXT CHECK (reason <> ''),
                    granted_by TEXT NOT NULL,
                    granted_at INTEGER NOT NULL
                ) STRICT;

                CREATE UNIQUE INDEX accommodation_once
                    ON accommodation (enrolment_id, coalesce(assessment, ''));

                CREATE TABLE saved_answers (
                    attempt_id INTEGER PRIMARY KEY REFERENCES attempt (id),
                    answers TEXT NOT NULL CHECK (json_valid(answers)),
                    saved_at INTEGER NOT NULL
                ) STRICT;

                CREATE INDEX attempt_open ON attempt (enrolment_id) WHERE submitted_at IS NULL;

                -- Of the points earned, for handing in late; `points` is what is left.
                ALTER TABLE mark ADD COLUMN deducted INTEGER NOT NULL DEFAULT 0 CHECK (deducted >= 0);
                """)
    }
}
