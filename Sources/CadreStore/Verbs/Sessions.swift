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
