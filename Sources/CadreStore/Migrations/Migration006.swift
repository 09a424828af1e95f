import GRDB

/// Certificates, the reminders to renew them, and what the department decides about both.
enum Migration006 {
    static let name = "006-certificates"

    static func migrate(_ db: Database) throws {
        for part in [tables, issue, lasting] { try db.execute(sql: part) }
    }

    private static let tables = """
        CREATE TABLE certificate (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE,
            programme_id INTEGER NOT NULL REFERENCES programme (id),
            year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            number TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (number <> ''),
            code TEXT NOT NULL UNIQUE CHECK (length(code) = 24),
            enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
            -- As it was on the day of issue; '#' and the person's id once they were erased.
            name TEXT NOT NULL CHECK (name <> ''),
            recipient TEXT CHECK (recipient IS NULL OR json_valid(recipient)),
            statement TEXT NOT NULL CHECK (json_valid(statement)),
            issued_on TEXT NOT NULL CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            zone TEXT NOT NULL CHECK (zone <> ''),
            recertify_from TEXT,
            valid_until TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            renews_id INTEGER REFERENCES certificate (id),
            issued_at INTEGER NOT NULL,
            revoked_at INTEGER,
            revocation_reason TEXT CHECK (revocation_reason <> ''),
            UNIQUE (programme_id, year, sequence),
            CHECK (CAST(substr(issued_on, 1, 4) AS INTEGER) = year),
            CHECK ((valid_until IS NULL) = (recertify_from IS NULL)),
            CHECK (recertify_from <= valid_until AND issued_on <= valid_until),
            CHECK (revocation_reason IS NULL OR revoked_at IS NOT NULL)
        ) STRICT;
        CREATE UNIQUE INDEX certificate_once ON certificate (enrolment_id) WHERE revoked_at IS NULL;
        CREATE INDEX certificate_enrolment ON certificate (enrolment_id);
        CREATE INDEX certificate_renews ON certificate (renews_id) WHERE renews_id IS NOT NULL;
        CREATE INDEX certificate_valid_until ON certificate (valid_until) WHERE valid_until IS NOT NULL;

        CREATE TABLE certificate_reminder (
            certificate_id INTEGER NOT NULL REFERENCES certificate (id),
            step TEXT NOT NULL CHECK (step IN ('window-open', 'due', 'overdue')),
            queued_at INTEGER NOT NULL,
            PRIMARY KEY (certificate_id, step)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE certificate_settings (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            issuer_id INTEGER REFERENCES organisation_unit (id),
            verification_address TEXT CHECK (verification_address <> '')
        ) STRICT;
        """

    /// `INSERT OR REPLACE` deletes without a delete trigger being run, so replacing is refused before it begins.
    private static let issue = """
        CREATE TRIGGER certificate_is_issued_once BEFORE INSERT ON certificate
        WHEN EXISTS (
            SELECT 1 FROM certificate
            WHERE id = NEW.id OR uid = NEW.uid OR number = NEW.number OR code = NEW.code
                OR (enrolment_id = NEW.enrolment_id AND revoked_at IS NULL AND NEW.revoked_at IS NULL))
        BEGIN SELECT RAISE(ABORT, 'a certificate is issued once'); END;

        CREATE TRIGGER certificate_numbers_have_no_gaps BEFORE INSERT ON certificate
        WHEN NEW.sequence <> 1 + (
            SELECT coalesce(max(sequence), 0) FROM certificate
            WHERE programme_id = NEW.programme_id AND year = NEW.year)
        BEGIN SELECT RAISE(ABORT, 'certificates are numbered without gaps'); END;

        CREATE TRIGGER certificate_reminder_is_queued_once BEFORE INSERT ON certificate_reminder
        WHEN EXISTS (SELECT 1 FROM certificate_reminder WHERE certificate_id = NEW.certificate_id AND step = NEW.step)
        BEGIN SELECT RAISE(ABORT, 'a reminder is queued once'); END;
        """

    private static let lasting = """
        CREATE TRIGGER certificate_is_kept BEFORE DELETE ON certificate
        BEGIN SELECT RAISE(ABORT, 'a certificate is kept'); END;

        -- It may be revoked, which is never taken back, and its holder may be erased.
        CREATE TRIGGER certificate_never_changes BEFORE UPDATE ON certificate
        WHEN NEW.id <> OLD.id OR NEW.uid <> OLD.uid OR NEW.programme_id <> OLD.programme_id
            OR NEW.year <> OLD.year OR NEW.sequence <> OLD.sequence
            OR NEW.number <> OLD.number COLLATE BINARY OR NEW.code <> OLD.code
            OR NEW.enrolment_id <> OLD.enrolment_id OR NEW.statement <> OLD.statement
            OR NEW.issued_on <> OLD.issued_on OR NEW.zone <> OLD.zone
            OR NEW.recertify_from IS NOT OLD.recertify_from OR NEW.valid_until IS NOT OLD.valid_until
            OR NEW.renews_id IS NOT OLD.renews_id OR NEW.issued_at <> OLD.issued_at
            OR (NEW.name <> OLD.name
                AND NEW.name <> '#' || (SELECT person_id FROM enrolment WHERE id = OLD.enrolment_id))
            OR (NEW.recipient IS NOT OLD.recipient AND NEW.recipient IS NOT NULL)
            OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NOT OLD.revoked_at)
            OR (OLD.revoked_at IS NOT NULL AND NEW.revocation_reason IS NOT OLD.revocation_reason
                AND NEW.revocation_reason IS NOT NULL)
            OR (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL AND NEW.revocation_reason IS NULL)
        BEGIN SELECT RAISE(ABORT, 'a certificate never changes'); END;

        CREATE TRIGGER certificate_reminder_is_kept BEFORE DELETE ON certificate_reminder
        BEGIN SELECT RAISE(ABORT, 'a reminder is kept'); END;

        CREATE TRIGGER certificate_reminder_never_changes BEFORE UPDATE ON certificate_reminder
        BEGIN SELECT RAISE(ABORT, 'a reminder never changes'); END;
        """
}
