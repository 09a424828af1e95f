extension Migration001 {
    // A unit knows the root of its tree, and the composite foreign keys keep that true for units and people
    // alike, so that an employee number can be unique within one firm and free in another.
    static let organisation = """
        CREATE TABLE organisation_unit (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            kind TEXT NOT NULL CHECK (kind IN ('department', 'client')),
            parent_id INTEGER,
            tree_id INTEGER NOT NULL,
            UNIQUE (id, tree_id),
            FOREIGN KEY (parent_id, tree_id) REFERENCES organisation_unit (id, tree_id) ON UPDATE CASCADE,
            CHECK (parent_id IS NOT NULL OR tree_id = id),
            CHECK (parent_id IS NULL OR parent_id <> id)
        ) STRICT;
        CREATE INDEX organisation_unit_parent ON organisation_unit (parent_id);
        """

    static let people = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            unit_id INTEGER NOT NULL,
            tree_id INTEGER NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            employee_number TEXT COLLATE NOCASE CHECK (employee_number <> ''),
            email TEXT UNIQUE COLLATE NOCASE CHECK (email LIKE '%_@_%'),
            mobile TEXT CHECK (mobile <> ''),
            job_title TEXT CHECK (job_title <> ''),
            manager_id INTEGER REFERENCES person (id) ON DELETE SET NULL CHECK (manager_id <> id),
            -- The number first, so that the same index finds somebody by number alone.
            UNIQUE (employee_number, tree_id),
            FOREIGN KEY (unit_id, tree_id) REFERENCES organisation_unit (id, tree_id) ON UPDATE CASCADE
        ) STRICT;
        CREATE INDEX person_name ON person (name);
        CREATE INDEX person_manager ON person (manager_id) WHERE manager_id IS NOT NULL;

        CREATE TABLE role_grant (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            role TEXT NOT NULL CHECK (role IN ('administrator', 'coordinator', 'trainer', 'learner', 'manager')),
            scope TEXT NOT NULL CHECK (scope IN ('all', 'unit', 'site', 'programme', 'cohort')),
            scope_id INTEGER,
            CHECK ((scope = 'all') = (scope_id IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX role_grant_once
            ON role_grant (person_id, role, scope, coalesce(scope_id, 0));

        CREATE TABLE trainer (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
            person_id INTEGER NOT NULL UNIQUE REFERENCES person (id)
        ) STRICT;

        CREATE TABLE trainer_qualification (
            trainer_id INTEGER NOT NULL REFERENCES trainer (id) ON DELETE CASCADE,
            qualification TEXT NOT NULL,
            PRIMARY KEY (trainer_id, qualification)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE trainer_hours (
            trainer_id INTEGER NOT NULL REFERENCES trainer (id) ON DELETE CASCADE,
            weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
            start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
            end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
            PRIMARY KEY (trainer_id, weekday, start_minute),
            CHECK (end_minute > start_minute)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE trainer_exception (
            id INTEGER PRIMARY KEY,
            trainer_id INTEGER NOT NULL REFERENCES trainer (id) ON DELETE CASCADE,
            day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
            end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
            is_available INTEGER NOT NULL CHECK (is_available IN (0, 1)),
            reason TEXT,
            CHECK (end_minute > start_minute)
        ) STRICT;
        CREATE INDEX trainer_exception_day ON trainer_exception (trainer_id, day);
        """
}
