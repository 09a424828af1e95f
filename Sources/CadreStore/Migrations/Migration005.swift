import GRDB

/// What was decided about results in place of the rule, and the rules that running cohorts were put on.
enum Migration005 {
    static let name = "005-gradebook"

    static func migrate(_ db: Database) throws {
        try db.execute(
            sql: """
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

                -- Only a reason may go, when somebody is erased.
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
                """)
    }
}
