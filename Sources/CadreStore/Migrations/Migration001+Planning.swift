extension Migration001 {
    static let planning = """
        CREATE TABLE plan_draft (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL COLLATE NOCASE CHECK (code <> ''),
            number INTEGER NOT NULL CHECK (number > 0),
            title TEXT NOT NULL,
            source TEXT NOT NULL,
            draft TEXT NOT NULL CHECK (json_valid(draft)),
            findings TEXT NOT NULL CHECK (json_valid(findings)),
            imported_at INTEGER NOT NULL,
            UNIQUE (code, number)
        ) STRICT;

        CREATE TABLE programme (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> '')
        ) STRICT;

        CREATE TABLE programme_revision (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            programme_id INTEGER NOT NULL REFERENCES programme (id),
            number INTEGER NOT NULL CHECK (number > 0),
            plan_draft_id INTEGER NOT NULL REFERENCES plan_draft (id),
            title TEXT NOT NULL CHECK (title <> ''),
            programme TEXT NOT NULL CHECK (json_valid(programme)),
            gradebook_rule TEXT NOT NULL CHECK (json_valid(gradebook_rule)),
            created_at INTEGER NOT NULL,
            UNIQUE (programme_id, number)
        ) STRICT;

        CREATE TABLE content_snapshot (
            id INTEGER PRIMARY KEY,
            hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
            content TEXT NOT NULL CHECK (json_valid(content)),
            taken_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER content_snapshot_is_kept BEFORE UPDATE ON content_snapshot
        BEGIN SELECT RAISE(ABORT, 'a content snapshot never changes'); END;
        """

    static let cohorts = """
        CREATE TABLE cohort (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
            title TEXT NOT NULL CHECK (title <> ''),
            programme_revision_id INTEGER NOT NULL REFERENCES programme_revision (id),
            content_snapshot_id INTEGER NOT NULL REFERENCES content_snapshot (id),
            site_id INTEGER NOT NULL REFERENCES site (id),
            capacity INTEGER NOT NULL CHECK (capacity > 0),
            starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            status TEXT NOT NULL CHECK (status IN ('open', 'running', 'completed', 'cancelled')),
            CHECK (ends_on IS NULL OR ends_on >= starts_on)
        ) STRICT;
        CREATE INDEX cohort_start ON cohort (starts_on);

        CREATE TABLE enrolment (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            cohort_id INTEGER NOT NULL REFERENCES cohort (id),
            person_id INTEGER NOT NULL REFERENCES person (id),
            status TEXT NOT NULL CHECK (status IN ('enrolled', 'waiting', 'withdrawn')),
            -- Place in the queue: the lowest waiting number is promoted first.
            queue_number INTEGER NOT NULL CHECK (queue_number > 0),
            requested_at INTEGER NOT NULL,
            UNIQUE (cohort_id, person_id),
            UNIQUE (cohort_id, queue_number)
        ) STRICT;
        CREATE INDEX enrolment_person ON enrolment (person_id);
        CREATE INDEX enrolment_status ON enrolment (cohort_id, status, queue_number);

        CREATE TRIGGER enrolment_within_capacity BEFORE INSERT ON enrolment
        WHEN NEW.status = 'enrolled' AND (
            SELECT count(*) FROM enrolment WHERE cohort_id = NEW.cohort_id AND status = 'enrolled'
        ) >= (SELECT capacity FROM cohort WHERE id = NEW.cohort_id)
        BEGIN SELECT RAISE(ABORT, 'cohort is full'); END;

        CREATE TRIGGER enrolment_change_within_capacity BEFORE UPDATE OF status, cohort_id ON enrolment
        WHEN NEW.status = 'enrolled' AND (
            SELECT count(*) FROM enrolment
            WHERE cohort_id = NEW.cohort_id AND status = 'enrolled' AND id <> OLD.id
        ) >= (SELECT capacity FROM cohort WHERE id = NEW.cohort_id)
        BEGIN SELECT RAISE(ABORT, 'cohort is full'); END;

        CREATE TRIGGER cohort_capacity_holds_enrolled BEFORE UPDATE OF capacity ON cohort
        WHEN (SELECT count(*) FROM enrolment WHERE cohort_id = NEW.id AND status = 'enrolled') > NEW.capacity
        BEGIN SELECT RAISE(ABORT, 'cohort has more learners than that'); END;
        """
}
