import GRDB

/// The department's question bank, and the assessments that it defines for itself.
enum Migration004 {
    static let name = "004-question-bank"

    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE bank_item (
                    id INTEGER PRIMARY KEY,
                    uid TEXT NOT NULL UNIQUE,
                    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
                    retired_at INTEGER
                ) STRICT;

                CREATE TABLE bank_item_version (
                    bank_item_id INTEGER NOT NULL REFERENCES bank_item (id),
                    number INTEGER NOT NULL CHECK (number > 0),
                    item TEXT NOT NULL CHECK (json_valid(item)),
                    category TEXT CHECK (category <> ''),
                    -- What draws look for, so that a draw reads no more than it may take.
                    objective TEXT, difficulty TEXT,
                    author TEXT NOT NULL,
                    created_at INTEGER NOT NULL,
                    PRIMARY KEY (bank_item_id, number)
                ) STRICT, WITHOUT ROWID;

                CREATE TRIGGER bank_item_version_never_changes BEFORE UPDATE ON bank_item_version
                BEGIN SELECT RAISE(ABORT, 'a version of a question never changes'); END;

                CREATE TRIGGER bank_item_version_is_kept BEFORE DELETE ON bank_item_version
                BEGIN SELECT RAISE(ABORT, 'the versions of a question are kept'); END;

                CREATE TRIGGER bank_item_version_is_never_replaced BEFORE INSERT ON bank_item_version
                WHEN EXISTS (SELECT 1 FROM bank_item_version
                    WHERE bank_item_id = NEW.bank_item_id AND number = NEW.number)
                BEGIN SELECT RAISE(ABORT, 'a version of a question never changes'); END;

                CREATE TABLE department_assessment (
                    id INTEGER PRIMARY KEY,
                    uid TEXT NOT NULL UNIQUE,
                    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
                    definition TEXT NOT NULL CHECK (json_valid(definition)),
                    author TEXT NOT NULL,
                    defined_at INTEGER NOT NULL
                ) STRICT;
                """)
    }
}
