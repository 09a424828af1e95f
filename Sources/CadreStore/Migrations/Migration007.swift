import GRDB

/// Evaluation on four levels: surveys in confidence, follow-ups that are asked for, measures of the business.
enum Migration007 {
    static let name = "007-evaluation"

    static func migrate(_ db: Database) throws {
        for part in [confidence, followUps, measures] { try db.execute(sql: part) }
    }

    /// What is released to figures stays so: forms that came and went would be known by the figures' differences.
    private static let confidence = """
        ALTER TABLE attempt
            ADD COLUMN is_anonymous INTEGER NOT NULL DEFAULT 0 CHECK (is_anonymous IN (0, 1));

        UPDATE attempt SET is_anonymous = 1 WHERE NOT EXISTS (
            SELECT 1 FROM json_each(paper, '$.items') WHERE json_extract(value, '$.points.thousandths') > 0);

        CREATE TABLE department_setting (
            name TEXT PRIMARY KEY CHECK (name IN ('anonymity-threshold')),
            value INTEGER NOT NULL,
            CHECK (name <> 'anonymity-threshold' OR value BETWEEN 3 AND 20)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE survey_release (
            id INTEGER PRIMARY KEY,
            cohort_id INTEGER NOT NULL REFERENCES cohort (id),
            assessment TEXT NOT NULL CHECK (assessment <> ''),
            number INTEGER NOT NULL CHECK (number > 0),
            threshold INTEGER NOT NULL CHECK (threshold BETWEEN 3 AND 20),
            has_comments INTEGER NOT NULL DEFAULT 1 CHECK (has_comments IN (0, 1)),
            released_at INTEGER NOT NULL,
            UNIQUE (cohort_id, assessment, number)
        ) STRICT;

        CREATE TABLE released_response (
            response_id INTEGER PRIMARY KEY REFERENCES response (id),
            release_id INTEGER NOT NULL REFERENCES survey_release (id)
        ) STRICT;

        CREATE INDEX released_response_release ON released_response (release_id);

        CREATE TRIGGER survey_release_is_kept BEFORE DELETE ON survey_release
        BEGIN SELECT RAISE(ABORT, 'what was released stays released'); END;

        CREATE TRIGGER survey_release_only_loses_comments BEFORE UPDATE ON survey_release
        WHEN NEW.id <> OLD.id OR NEW.cohort_id <> OLD.cohort_id OR NEW.assessment <> OLD.assessment
            OR NEW.number <> OLD.number OR NEW.threshold <> OLD.threshold
            OR NEW.has_comments > OLD.has_comments OR NEW.released_at <> OLD.released_at
        BEGIN SELECT RAISE(ABORT, 'what was released stays released'); END;

        CREATE TRIGGER released_response_is_kept BEFORE DELETE ON released_response
        BEGIN SELECT RAISE(ABORT, 'what was released stays released'); END;

        CREATE TRIGGER released_response_never_changes BEFORE UPDATE ON released_response
        BEGIN SELECT RAISE(ABORT, 'what was released stays released'); END;

        CREATE TRIGGER released_answers_never_change BEFORE UPDATE OF received_at ON response
        WHEN EXISTS (SELECT 1 FROM released_response WHERE response_id = OLD.id)
        BEGIN SELECT RAISE(ABORT, 'what was released stays released'); END;
        """

    private static let followUps = """
        CREATE TABLE follow_up_peer (
            enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
            person_id INTEGER NOT NULL REFERENCES person (id),
            PRIMARY KEY (enrolment_id, person_id)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX follow_up_peer_person ON follow_up_peer (person_id);

        CREATE TABLE follow_up_request (
            enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
            assessment TEXT NOT NULL CHECK (assessment <> ''),
            person_id INTEGER NOT NULL REFERENCES person (id),
            requested_on TEXT NOT NULL
                CHECK (requested_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            times INTEGER NOT NULL CHECK (times > 0),
            PRIMARY KEY (enrolment_id, assessment, person_id)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX follow_up_request_person ON follow_up_request (person_id);
        """

    private static let measures = """
        CREATE TABLE business_measure (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
            title TEXT NOT NULL CHECK (json_valid(title)),
            unit TEXT CHECK (unit <> ''),
            is_lower_better INTEGER NOT NULL CHECK (is_lower_better IN (0, 1)),
            target REAL
        ) STRICT;

        CREATE TABLE measure_value (
            id INTEGER PRIMARY KEY,
            measure_id INTEGER NOT NULL REFERENCES business_measure (id),
            cohort_id INTEGER NOT NULL REFERENCES cohort (id),
            person_id INTEGER REFERENCES person (id),
            about TEXT CHECK (about <> ''),
            -- What two spellings of one name have in common.
            about_key TEXT,
            phase TEXT NOT NULL CHECK (phase IN ('before', 'after')),
            day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            value REAL NOT NULL,
            CHECK (person_id IS NULL OR about IS NULL),
            CHECK ((about IS NULL) = (about_key IS NULL))
        ) STRICT;

        CREATE UNIQUE INDEX measure_value_once ON measure_value (cohort_id, measure_id,
            coalesce(person_id, 0), coalesce(about_key, ''), phase, coalesce(day, ''));

        CREATE INDEX measure_value_person ON measure_value (person_id) WHERE person_id IS NOT NULL;
        """
}
