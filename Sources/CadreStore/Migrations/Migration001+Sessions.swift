extension Migration001 {
    static let sessions = """
        CREATE TABLE session (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
            title TEXT NOT NULL CHECK (title <> ''),
            part_number INTEGER NOT NULL CHECK (part_number > 0),
            status TEXT NOT NULL CHECK (status IN ('draft', 'published', 'delivered', 'cancelled')),
            day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
            minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
            zone TEXT NOT NULL CHECK (zone <> ''),
            starts_at INTEGER NOT NULL,
            ends_at INTEGER NOT NULL,
            join_address TEXT,
            is_pinned INTEGER NOT NULL DEFAULT 0 CHECK (is_pinned IN (0, 1)),
            -- Raised with every change that a calendar must hear of (RFC 5545, 3.8.7.4).
            sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
            cancelled_at INTEGER,
            CHECK (ends_at > starts_at),
            CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
        ) STRICT;
        CREATE INDEX session_start ON session (starts_at);
        CREATE INDEX session_status ON session (status, starts_at);

        CREATE TRIGGER session_leaves_a_tombstone BEFORE DELETE ON session
        WHEN OLD.status <> 'draft'
        BEGIN SELECT RAISE(ABORT, 'a session that was published is cancelled, never deleted'); END;

        -- The units of the course that a session covers, in teaching order.
        CREATE TABLE session_unit (
            session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            unit TEXT NOT NULL CHECK (unit <> ''),
            PRIMARY KEY (session_id, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE session_cohort (
            session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            cohort_id INTEGER NOT NULL REFERENCES cohort (id),
            PRIMARY KEY (session_id, cohort_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_cohort_cohort ON session_cohort (cohort_id);

        CREATE TABLE session_trainer (
            session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            trainer_id INTEGER NOT NULL REFERENCES trainer (id),
            role TEXT NOT NULL CHECK (role IN ('lead', 'co-trainer', 'observer')),
            PRIMARY KEY (session_id, trainer_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_trainer_trainer ON session_trainer (trainer_id);

        CREATE TABLE session_room (
            session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            room_id INTEGER NOT NULL REFERENCES room (id),
            PRIMARY KEY (session_id, room_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_room_room ON session_room (room_id);

        CREATE TABLE session_equipment (
            session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            equipment_id INTEGER NOT NULL REFERENCES equipment (id),
            quantity INTEGER NOT NULL CHECK (quantity > 0),
            PRIMARY KEY (session_id, equipment_id)
        ) STRICT, WITHOUT ROWID;
        """

    // A booking is a published session's claim on something for a time, [from, to) in UTC seconds. Counted
    // equipment may be claimed several times at once, up to its quantity at every moment; as claims only
    // begin at a booking's start, those are the moments to look at.
    static let bookings = """
        CREATE TABLE booking (
            id INTEGER PRIMARY KEY,
            session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            resource TEXT NOT NULL CHECK (resource IN ('room', 'trainer', 'cohort', 'equipment')),
            resource_id INTEGER NOT NULL,
            quantity INTEGER NOT NULL DEFAULT 1 CHECK (quantity > 0),
            from_at INTEGER NOT NULL,
            to_at INTEGER NOT NULL,
            UNIQUE (session_id, resource, resource_id),
            CHECK (to_at > from_at),
            CHECK (resource = 'equipment' OR quantity = 1)
        ) STRICT;
        CREATE INDEX booking_resource ON booking (resource, resource_id, from_at, to_at);

        CREATE TRIGGER booking_never_changes BEFORE UPDATE ON booking
        BEGIN SELECT RAISE(ABORT, 'a booking is deleted and made anew, never changed'); END;

        CREATE TRIGGER booking_never_doubles BEFORE INSERT ON booking
        WHEN NEW.resource <> 'equipment' AND EXISTS (
            SELECT 1 FROM booking
            WHERE resource = NEW.resource AND resource_id = NEW.resource_id
                AND from_at < NEW.to_at AND to_at > NEW.from_at)
        BEGIN SELECT RAISE(ABORT, 'double booking'); END;

        CREATE TRIGGER booking_within_quantity BEFORE INSERT ON booking
        WHEN NEW.resource = 'equipment' AND EXISTS (
            SELECT 1 FROM (
                SELECT NEW.from_at AS moment
                UNION
                SELECT from_at FROM booking
                WHERE resource = 'equipment' AND resource_id = NEW.resource_id
                    AND from_at >= NEW.from_at AND from_at < NEW.to_at)
            WHERE NEW.quantity + (
                SELECT coalesce(sum(quantity), 0) FROM booking
                WHERE resource = 'equipment' AND resource_id = NEW.resource_id
                    AND from_at <= moment AND to_at > moment
            ) > (SELECT quantity FROM equipment WHERE id = NEW.resource_id))
        BEGIN SELECT RAISE(ABORT, 'equipment is short'); END;
        """
}
