package import CadreModel
import GRDB

extension ReadTransaction {
    /// The cohort's sessions in order of time; cancelled ones too, as tombstones.
    package func sessions(of cohort: RowID<Cohort>) throws -> [Session] {
        try Session.fetchAll(
            db,
            sql: Session.selection + """
                 WHERE id IN (SELECT session_id FROM session_cohort WHERE cohort_id = ?)
                ORDER BY starts_at, code
                """,
            arguments: [cohort])
    }

    /// Drafts of all cohorts that touch the time from `start` to before `end`.
    package func drafts(from start: Instant, to end: Instant) throws -> [Session] {
        try Session.fetchAll(
            db,
            sql: Session.selection + """
                 WHERE status = 'draft' AND starts_at < ? AND ends_at > ? ORDER BY starts_at, code
                """,
            arguments: [end, start])
    }

    package func session(_ code: Code) throws -> Session? {
        try Session.fetchOne(db, sql: Session.selection + " WHERE code = ?", arguments: [code])
    }
}

extension WriteTransaction {
    /// Adds a session with its units, cohorts, trainers, rooms and equipment; the value's own id is ignored.
    package func addSession(_ session: Session) throws -> RowID<Session> {
        let time = session.time
        try db.execute(
            sql: """
                INSERT INTO session (uid, code, title, part_number, status, day, start_minute, minutes, zone,
                    starts_at, ends_at, join_address, is_pinned, sequence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                session.uid, session.code, session.title, session.partNumber, session.status.rawValue,
                time.day,
                time.start.minuteOfDay, time.minutes, time.zone, time.startsAt, time.endsAt,
                session.joinAddress,
                session.isPinned, session.sequence,
            ])
        let id = RowID<Session>(db.lastInsertedRowID)
        for (position, unit) in session.units.enumerated() {
            try db.execute(
                sql: "INSERT INTO session_unit (session_id, position, unit) VALUES (?, ?, ?)",
                arguments: [id, position, unit])
        }
        for cohort in session.cohorts {
            try db.execute(
                sql: "INSERT INTO session_cohort (session_id, cohort_id) VALUES (?, ?)",
                arguments: [id, cohort])
        }
        try assignResources(of: session, to: id)
        return id
    }

    private func assignResources(of session: Session, to id: RowID<Session>) throws {
        for part in session.trainers {
            try db.execute(
                sql: "INSERT INTO session_trainer (session_id, trainer_id, role) VALUES (?, ?, ?)",
                arguments: [id, part.trainer, part.role.rawValue])
        }
        for room in session.rooms {
            try db.execute(
                sql: "INSERT INTO session_room (session_id, room_id) VALUES (?, ?)", arguments: [id, room])
        }
        for need in session.equipment {
            try db.execute(
                sql: "INSERT INTO session_equipment (session_id, equipment_id, quantity) VALUES (?, ?, ?)",
                arguments: [id, need.equipment, need.quantity])
        }
    }
}

extension WriteTransaction {
    /// Forgets the cohort's drafts, those apart that are pinned; what was published stays.
    package func deleteDrafts(of cohort: RowID<Cohort>) throws {
        try db.execute(
            sql: """
                DELETE FROM session WHERE status = 'draft' AND NOT is_pinned
                    AND id IN (SELECT session_id FROM session_cohort WHERE cohort_id = ?)
                """,
            arguments: [cohort])
    }

    /// Moves a session on: its status and sequence; a cancelled one keeps when it was cancelled.
    package func setStatus(_ status: Session.Status, of session: RowID<Session>) throws {
        try db.execute(
            sql: """
                UPDATE session SET status = ?1, sequence = sequence + 1,
                    cancelled_at = CASE ?1 WHEN 'cancelled' THEN ?2 END
                WHERE id = ?3
                """,
            arguments: [status.rawValue, at, session])
    }

    /// Gives a session another time, other trainers and other rooms; its sequence rises.
    package func replaceTimeAndPlace(of session: Session) throws {
        let time = session.time
        try db.execute(
            sql: """
                UPDATE session SET day = ?, start_minute = ?, minutes = ?, zone = ?, starts_at = ?, ends_at = ?,
                    sequence = sequence + 1
                WHERE id = ?
                """,
            arguments: [
                time.day, time.start.minuteOfDay, time.minutes, time.zone, time.startsAt, time.endsAt,
                session.id,
            ])
        for table in ["session_trainer", "session_room", "session_equipment"] {
            try db.execute(sql: "DELETE FROM \(table) WHERE session_id = ?", arguments: [session.id])
        }
        try assignResources(of: session, to: session.id)
    }

    package func setPinned(_ isPinned: Bool, of session: RowID<Session>) throws {
        try db.execute(sql: "UPDATE session SET is_pinned = ? WHERE id = ?", arguments: [isPinned, session])
    }

    /// Keeps why a session was called off.
    package func keepReason(_ reason: String?, forCancelling session: RowID<Session>) throws {
        try db.execute(
            sql: "UPDATE session SET cancel_reason = ? WHERE id = ?", arguments: [reason, session])
    }

    /// Leaves word for others, in the same change that it tells of; `payload` is a JSON object.
    package func announce(_ topic: String, payload: some Encodable, uid: UID) throws {
        try db.execute(
            sql: "INSERT INTO outbox (uid, topic, payload, created_at) VALUES (?, ?, ?, ?)",
            arguments: [uid, topic, try JSONText.encode(payload), at])
    }
}
