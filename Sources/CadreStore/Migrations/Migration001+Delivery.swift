extension Migration001 {
    // "Not recorded" is the absence of a row, so that no total can count it by accident.
    static let delivery = """
        CREATE TABLE attendance (
            id INTEGER PRIMARY KEY,
            session_id INTEGER NOT NULL REFERENCES session (id),
            person_id INTEGER NOT NULL REFERENCES person (id),
            -- The enrolment it counts for; none for a guest.
            enrolment_id INTEGER REFERENCES enrolment (id),
            status TEXT NOT NULL CHECK (status IN ('present', 'late', 'left-early', 'excused', 'absent')),
            minutes INTEGER NOT NULL CHECK (minutes >= 0),
            note TEXT,
            recorded_at INTEGER NOT NULL,
            UNIQUE (session_id, person_id),
            CHECK (status NOT IN ('excused', 'absent') OR minutes = 0)
        ) STRICT;
        CREATE INDEX attendance_person ON attendance (person_id);
        CREATE INDEX attendance_enrolment ON attendance (enrolment_id);

        -- Every state a record was ever in; a status of NULL says that the record was cleared.
        CREATE TABLE attendance_history (
            id INTEGER PRIMARY KEY,
            session_id INTEGER NOT NULL REFERENCES session (id),
            person_id INTEGER NOT NULL REFERENCES person (id),
            enrolment_id INTEGER REFERENCES enrolment (id),
            status TEXT,
            minutes INTEGER,
            note TEXT,
            changed_at INTEGER NOT NULL,
            changed_by TEXT NOT NULL
        ) STRICT;
        CREATE INDEX attendance_history_cell ON attendance_history (session_id, person_id, id);
        """

    static let results = """
        CREATE TABLE attempt (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
            assessment TEXT NOT NULL CHECK (assessment <> ''),
            number INTEGER NOT NULL CHECK (number > 0),
            content_snapshot_id INTEGER NOT NULL REFERENCES content_snapshot (id),
            paper TEXT NOT NULL CHECK (json_valid(paper)),
            status TEXT NOT NULL CHECK (status IN ('open', 'marked')),
            started_at INTEGER NOT NULL,
            submitted_at INTEGER,
            UNIQUE (enrolment_id, assessment, number),
            CHECK (status = 'open' OR submitted_at IS NOT NULL)
        ) STRICT;

        -- What each rater answered; the learner is their own rater in a quiz.
        CREATE TABLE response (
            id INTEGER PRIMARY KEY,
            attempt_id INTEGER NOT NULL REFERENCES attempt (id),
            rater_id INTEGER REFERENCES person (id),
            answers TEXT NOT NULL CHECK (json_valid(answers)),
            received_at INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX response_once ON response (attempt_id, coalesce(rater_id, 0));

        -- The whole outcome of an attempt; points are thousandths.
        CREATE TABLE mark (
            attempt_id INTEGER PRIMARY KEY REFERENCES attempt (id),
            points INTEGER,
            maximum INTEGER,
            outcome TEXT NOT NULL CHECK (json_valid(outcome)),
            marked_at INTEGER NOT NULL,
            CHECK ((points IS NULL) = (maximum IS NULL))
        ) STRICT;

        CREATE TABLE item_mark (
            attempt_id INTEGER NOT NULL REFERENCES mark (attempt_id) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            item TEXT NOT NULL CHECK (item <> ''),
            answer TEXT,
            points INTEGER NOT NULL,
            maximum INTEGER NOT NULL,
            PRIMARY KEY (attempt_id, position)
        ) STRICT, WITHOUT ROWID;
        """

    static let ledger = """
        CREATE TABLE audit (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            actor_kind TEXT NOT NULL CHECK (actor_kind IN ('account', 'token', 'operator', 'system')),
            actor TEXT NOT NULL,
            verb TEXT NOT NULL CHECK (verb <> ''),
            subject TEXT NOT NULL,
            detail TEXT NOT NULL CHECK (json_valid(detail))
        ) STRICT;
        CREATE INDEX audit_at ON audit (at);
        CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit log is kept'); END;
        CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit log never changes'); END;

        -- What others are to be told, written with the change it announces and sent afterwards.
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            topic TEXT NOT NULL CHECK (topic <> ''),
            payload TEXT NOT NULL CHECK (json_valid(payload)),
            created_at INTEGER NOT NULL,
            sent_at INTEGER
        ) STRICT;
        CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;
        """
}
