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

CREATE TABLE plan_draft (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL COLLATE NOCASE CHECK (code <> ''),
    number INTEGER NOT NULL CHECK (number > 0),
    title TEXT NOT NULL,
    source TEXT NOT NULL,
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
    cancelled_at INTEGER, cancel_reason TEXT,
    CHECK (ends_at > starts_at),
    CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
) STRICT;

CREATE INDEX session_start ON session (starts_at);

CREATE INDEX session_status ON session (status, starts_at);

CREATE TRIGGER session_leaves_a_tombstone BEFORE DELETE ON session
WHEN OLD.status <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a session that was published is cancelled, never deleted'); END;

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
    submitted_at INTEGER, about TEXT CHECK (about <> ''), is_anonymous INTEGER NOT NULL DEFAULT 0 CHECK (is_anonymous IN (0, 1)),
    UNIQUE (enrolment_id, assessment, number),
    CHECK (status = 'open' OR submitted_at IS NOT NULL)
) STRICT;

CREATE TABLE response (
    id INTEGER PRIMARY KEY,
    attempt_id INTEGER NOT NULL REFERENCES attempt (id),
    rater_id INTEGER REFERENCES person (id),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    received_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX response_once ON response (attempt_id, coalesce(rater_id, 0));

CREATE TABLE mark (
    attempt_id INTEGER PRIMARY KEY REFERENCES attempt (id),
    points INTEGER,
    maximum INTEGER,
    outcome TEXT NOT NULL CHECK (json_valid(outcome)),
    marked_at INTEGER NOT NULL, deducted INTEGER NOT NULL DEFAULT 0 CHECK (deducted >= 0),
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

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    topic TEXT NOT NULL CHECK (topic <> ''),
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    created_at INTEGER NOT NULL,
    sent_at INTEGER
) STRICT;

CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;

CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the audit log never changes'); END;

CREATE TRIGGER content_snapshot_is_never_replaced BEFORE INSERT ON content_snapshot
WHEN EXISTS (SELECT 1 FROM content_snapshot WHERE id = NEW.id OR hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'a content snapshot never changes'); END;

CREATE TRIGGER attendance_history_is_kept BEFORE DELETE ON attendance_history
BEGIN SELECT RAISE(ABORT, 'the history of attendance is kept'); END;

CREATE TRIGGER attendance_history_never_changes BEFORE UPDATE ON attendance_history
WHEN NEW.note IS NOT NULL OR NEW.id <> OLD.id OR NEW.session_id <> OLD.session_id
    OR NEW.person_id <> OLD.person_id OR NEW.enrolment_id IS NOT OLD.enrolment_id
    OR NEW.status IS NOT OLD.status OR NEW.minutes IS NOT OLD.minutes
    OR NEW.changed_at <> OLD.changed_at OR NEW.changed_by <> OLD.changed_by
BEGIN SELECT RAISE(ABORT, 'the history of attendance never changes'); END;

CREATE TRIGGER session_gives_its_bookings_back_before_it_moves
BEFORE UPDATE OF starts_at, ends_at ON session
WHEN (NEW.starts_at <> OLD.starts_at OR NEW.ends_at <> OLD.ends_at)
    AND EXISTS (SELECT 1 FROM booking WHERE session_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a session gives its bookings back before it moves'); END;

CREATE TRIGGER booking_of_something_that_is_there BEFORE INSERT ON booking
WHEN NOT CASE NEW.resource
    WHEN 'room' THEN EXISTS (SELECT 1 FROM room WHERE id = NEW.resource_id)
    WHEN 'trainer' THEN EXISTS (SELECT 1 FROM trainer WHERE id = NEW.resource_id)
    WHEN 'cohort' THEN EXISTS (SELECT 1 FROM cohort WHERE id = NEW.resource_id)
    ELSE EXISTS (SELECT 1 FROM equipment WHERE id = NEW.resource_id)
END
BEGIN SELECT RAISE(ABORT, 'there is no such resource to book'); END;

CREATE TRIGGER equipment_keeps_what_is_booked BEFORE UPDATE OF quantity ON equipment
WHEN EXISTS (
    SELECT 1 FROM booking AS moment
    WHERE moment.resource = 'equipment' AND moment.resource_id = OLD.id
        AND (
            SELECT sum(quantity) FROM booking
            WHERE resource = 'equipment' AND resource_id = OLD.id
                AND from_at <= moment.from_at AND to_at > moment.from_at
        ) > NEW.quantity)
BEGIN SELECT RAISE(ABORT, 'more equipment is booked than that'); END;

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

CREATE TABLE gradebook_decision (
    id INTEGER PRIMARY KEY,
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
    -- A component of the rule, or `total`.
    component TEXT NOT NULL CHECK (component <> ''),
    -- The last one of a component counts; `none` takes back what was decided before.
    effect TEXT NOT NULL CHECK (effect IN ('override', 'exemption', 'none')),
    -- In thousandths of a per cent.
    result INTEGER CHECK (result BETWEEN 0 AND 100000),
    reason TEXT CHECK (reason <> ''),
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    CHECK ((effect = 'override') = (result IS NOT NULL))
) STRICT;

CREATE INDEX gradebook_decision_enrolment ON gradebook_decision (enrolment_id, component, id);

CREATE TRIGGER gradebook_decision_is_kept BEFORE DELETE ON gradebook_decision
BEGIN SELECT RAISE(ABORT, 'what was decided about a result is kept'); END;

CREATE TRIGGER gradebook_decision_never_changes BEFORE UPDATE ON gradebook_decision
WHEN NEW.reason IS NOT NULL OR NEW.id <> OLD.id OR NEW.enrolment_id <> OLD.enrolment_id
    OR NEW.component <> OLD.component OR NEW.effect <> OLD.effect
    OR NEW.result IS NOT OLD.result OR NEW.decided_by <> OLD.decided_by
    OR NEW.decided_at <> OLD.decided_at
BEGIN SELECT RAISE(ABORT, 'what was decided about a result never changes'); END;

CREATE TRIGGER gradebook_decision_is_never_replaced BEFORE INSERT ON gradebook_decision
WHEN EXISTS (SELECT 1 FROM gradebook_decision WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'what was decided about a result never changes'); END;

CREATE TABLE cohort_rule (
    id INTEGER PRIMARY KEY,
    cohort_id INTEGER NOT NULL REFERENCES cohort (id),
    -- Whose gradebook rule the cohort goes by from then on; the last one counts.
    programme_revision_id INTEGER NOT NULL REFERENCES programme_revision (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    applied_by TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

CREATE INDEX cohort_rule_cohort ON cohort_rule (cohort_id, id);

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

CREATE TRIGGER certificate_is_kept BEFORE DELETE ON certificate
BEGIN SELECT RAISE(ABORT, 'a certificate is kept'); END;

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
