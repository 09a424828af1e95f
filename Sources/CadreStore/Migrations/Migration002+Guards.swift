extension Migration002 {
    /// `INSERT OR REPLACE` deletes without a delete trigger being run, so replacing is refused before it begins.
    static let keptRecords = """
        CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
        WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'the audit log never changes'); END;

        CREATE TRIGGER content_snapshot_is_never_replaced BEFORE INSERT ON content_snapshot
        WHEN EXISTS (SELECT 1 FROM content_snapshot WHERE id = NEW.id OR hash = NEW.hash)
        BEGIN SELECT RAISE(ABORT, 'a content snapshot never changes'); END;

        CREATE TRIGGER attendance_history_is_kept BEFORE DELETE ON attendance_history
        BEGIN SELECT RAISE(ABORT, 'the history of attendance is kept'); END;

        -- A remark may be erased for the sake of whom it is about; what was recorded stays.
        CREATE TRIGGER attendance_history_never_changes BEFORE UPDATE ON attendance_history
        WHEN NEW.note IS NOT NULL OR NEW.id <> OLD.id OR NEW.session_id <> OLD.session_id
            OR NEW.person_id <> OLD.person_id OR NEW.enrolment_id IS NOT OLD.enrolment_id
            OR NEW.status IS NOT OLD.status OR NEW.minutes IS NOT OLD.minutes
            OR NEW.changed_at <> OLD.changed_at OR NEW.changed_by <> OLD.changed_by
        BEGIN SELECT RAISE(ABORT, 'the history of attendance never changes'); END;
        """

    /// Bookings guard times and resources; a session that kept them while it moved would slip past the guard.
    static let bookedSessions = """
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
        """
}
