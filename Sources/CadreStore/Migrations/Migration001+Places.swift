extension Migration001 {
    static let places = """
        CREATE TABLE site (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            address TEXT,
            zone TEXT NOT NULL CHECK (zone <> ''),
            period_minutes INTEGER NOT NULL DEFAULT 30 CHECK (period_minutes BETWEEN 5 AND 720)
        ) STRICT;

        CREATE TABLE site_hours (
            site_id INTEGER NOT NULL REFERENCES site (id) ON DELETE CASCADE,
            weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
            start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
            end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
            PRIMARY KEY (site_id, weekday, start_minute),
            CHECK (end_minute > start_minute)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE calendar_exception (
            id INTEGER PRIMARY KEY,
            site_id INTEGER REFERENCES site (id) ON DELETE CASCADE,
            day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            kind TEXT NOT NULL CHECK (kind IN ('holiday', 'working-day')),
            works_as_weekday INTEGER CHECK (works_as_weekday BETWEEN 1 AND 7),
            name TEXT NOT NULL CHECK (name <> ''),
            CHECK ((kind = 'working-day') = (works_as_weekday IS NOT NULL))
        ) STRICT;
        CREATE UNIQUE INDEX calendar_exception_once ON calendar_exception (coalesce(site_id, 0), day);

        CREATE TABLE room (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            site_id INTEGER NOT NULL REFERENCES site (id),
            code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            seats INTEGER NOT NULL CHECK (seats > 0)
        ) STRICT;
        CREATE INDEX room_site ON room (site_id);

        CREATE TABLE room_feature (
            room_id INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
            feature TEXT NOT NULL,
            PRIMARY KEY (room_id, feature)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE equipment (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            site_id INTEGER NOT NULL REFERENCES site (id),
            code TEXT NOT NULL CHECK (code <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            quantity INTEGER NOT NULL CHECK (quantity >= 0),
            UNIQUE (site_id, code)
        ) STRICT;
        """
}
