package import CadreModel
import GRDB

extension ReadTransaction {
    /// The little of a session that recording attendance asks about.
    package func attendedSession(_ code: Code) throws -> AttendedSession? {
        try AttendedSession.fetchOne(
            db.cachedStatement(
                sql: "SELECT id, code, status, minutes, day, zone, starts_at FROM session WHERE code = ?"),
            arguments: [code])
    }

    /// The parts of the department that a session touches.
    package func scopes(of session: RowID<Session>) throws -> [Scope] {
        try scopes(
            "session_cohort JOIN cohort ON cohort.id = session_cohort.cohort_id", "session_id = ?", [session])
    }

    /// The parts of the department that a change to a cohort touches.
    package func scopes(of cohort: RowID<Cohort>) throws -> [Scope] {
        try scopes("cohort", "cohort.id = ?", [cohort])
    }

    private func scopes(
        _ cohorts: String, _ condition: String, _ arguments: StatementArguments
    ) throws -> [Scope] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT cohort.id, cohort.site_id, programme_id FROM \(cohorts)
                    JOIN programme_revision ON programme_revision.id = programme_revision_id
                    WHERE \(condition)
                    """), arguments: arguments
        ).flatMap { [.cohort($0[0]), .site($0[1]), .programme($0[2])] }
    }

    /// Everyone whom a reference means, once for each of the session's cohorts, and what is recorded of them.
    package func attendees(knownAs reference: String, at session: RowID<Session>) throws -> [Attendee] {
        try Attendee.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT person.id, person.uid, person.name, enrolment.id, cohort.code, cohort.status,
                        attendance.enrolment_id, attendance.status, attendance.minutes, attendance.note
                    FROM person
                    LEFT JOIN attendance
                        ON attendance.session_id = ?1 AND attendance.person_id = person.id
                    JOIN session_cohort ON session_cohort.session_id = ?1
                    JOIN cohort ON cohort.id = session_cohort.cohort_id
                    LEFT JOIN enrolment ON enrolment.cohort_id = session_cohort.cohort_id
                        AND enrolment.person_id = person.id AND enrolment.status = 'enrolled'
                    WHERE person.employee_number = ?2 OR person.email = ?2 OR person.name = ?2
                        OR person.uid = ?2
                    """), arguments: [session, reference])
    }

    /// The cohort that an enrolment is in.
    package func cohort(of enrolment: RowID<Enrolment>) throws -> Cohort? {
        try Cohort.fetchOne(
            db,
            sql: "SELECT * FROM cohort WHERE id = (SELECT cohort_id FROM enrolment WHERE id = ?)",
            arguments: [enrolment])
    }

    /// How many people's attendance is recorded at a session, excuses apart.
    package func attendanceCount(at session: RowID<Session>) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT count(*) FROM attendance WHERE session_id = ? AND status <> 'excused'",
            arguments: [session]) ?? 0
    }

    /// Everything recorded at the cohort's sessions or, elsewhere, for its learners.
    package func attendance(concerning cohort: RowID<Cohort>) throws -> [AttendanceRecord] {
        try AttendanceRecord.fetchAll(
            db,
            sql: """
                SELECT session_id, attendance.person_id, person.name, person.employee_number, enrolment_id,
                    coalesce(counted.cohort_id = ?1 AND counted.status = 'withdrawn', 0), attendance.status,
                    minutes, note
                FROM attendance JOIN person ON person.id = attendance.person_id
                LEFT JOIN enrolment AS counted ON counted.id = enrolment_id
                WHERE attendance.id IN (
                    SELECT attendance.id FROM attendance JOIN session_cohort USING (session_id)
                    WHERE cohort_id = ?1
                    UNION
                    SELECT attendance.id FROM enrolment
                    JOIN attendance ON attendance.enrolment_id = enrolment.id WHERE cohort_id = ?1)
                ORDER BY attendance.id
                """,
            arguments: [cohort])
    }

    /// Sessions of other cohorts where attendance counts for this one's learners.
    package func sessionsAttendedElsewhere(by cohort: RowID<Cohort>) throws -> [Session] {
        try Session.fetchAll(
            db,
            sql: Session.selection + """
                 WHERE id IN (
                    SELECT session_id FROM enrolment
                    JOIN attendance ON attendance.enrolment_id = enrolment.id WHERE cohort_id = ?1)
                AND id NOT IN (SELECT session_id FROM session_cohort WHERE cohort_id = ?1)
                """,
            arguments: [cohort])
    }

    /// Every state that one record was put in, oldest first.
    package func attendanceHistory(
        of person: RowID<Person>, at session: RowID<Session>
    ) throws -> [AttendanceChange] {
        try AttendanceChange.fetchAll(
            db, sql: "SELECT * FROM attendance_history WHERE session_id = ? AND person_id = ? ORDER BY id",
            arguments: [session, person])
    }

    /// The cohort's enrolled people, in the order in which they asked.
    package func learners(of cohort: RowID<Cohort>) throws -> [Learner] {
        try Learner.fetchAll(
            db,
            sql: """
                SELECT enrolment.id, person.id, person.name, person.employee_number
                FROM enrolment JOIN person ON person.id = person_id
                WHERE cohort_id = ? AND status = 'enrolled' ORDER BY queue_number
                """,
            arguments: [cohort])
    }
}

extension WriteTransaction {
    /// Puts a record in this state and keeps the state in its history.
    package func setAttendance(
        _ attendance: Attendance, of person: RowID<Person>, at session: RowID<Session>,
        countingFor enrolment: RowID<Enrolment>?
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO attendance
                    (session_id, person_id, enrolment_id, status, minutes, note, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (session_id, person_id) DO UPDATE SET enrolment_id = excluded.enrolment_id,
                    status = excluded.status, minutes = excluded.minutes, note = excluded.note,
                    recorded_at = excluded.recorded_at
                """)
        // Single marks are held against a bare loop of statements; checking the arguments would show.
        statement.setUncheckedArguments(
            [
                session, person, enrolment, attendance.status.rawValue, attendance.minutes, attendance.note,
                at,
            ])
        try statement.execute()
        try keepHistory(of: person, at: session, attendance, enrolment)
    }

    /// Makes what is recorded of a guest at a cohort's sessions count for their enrolment in it.
    package func claimAttendance(for enrolment: RowID<Enrolment>) throws {
        let records = try Row.fetchAll(
            db,
            sql: """
                SELECT attendance.session_id, attendance.person_id, attendance.status, minutes, note
                FROM enrolment JOIN attendance ON attendance.person_id = enrolment.person_id
                    AND attendance.enrolment_id IS NULL
                JOIN session_cohort ON session_cohort.session_id = attendance.session_id
                    AND session_cohort.cohort_id = enrolment.cohort_id
                WHERE enrolment.id = ? ORDER BY attendance.id
                """,
            arguments: [enrolment])
        for record in records {
            guard let status = AttendanceStatus(rawValue: record[2]) else {
                throw StoreError.damaged(path: "attendance", detail: "status")
            }
            try setAttendance(
                Attendance(recorded: status, minutes: record[3], note: record[4]), of: record[1],
                at: record[0], countingFor: enrolment)
        }
    }

    /// Takes a record back, which its history tells too.
    package func clearAttendance(of person: RowID<Person>, at session: RowID<Session>) throws {
        try db.execute(
            sql: "DELETE FROM attendance WHERE session_id = ? AND person_id = ?",
            arguments: [session, person])
        try keepHistory(of: person, at: session, nil, nil)
    }

    private func keepHistory(
        of person: RowID<Person>, at session: RowID<Session>, _ attendance: Attendance?,
        _ enrolment: RowID<Enrolment>?
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO attendance_history
                    (session_id, person_id, enrolment_id, status, minutes, note, changed_at, changed_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        statement.setUncheckedArguments(
            [
                session, person, enrolment, attendance?.status.rawValue, attendance?.minutes,
                attendance?.note, at, actor.name,
            ])
        try statement.execute()
    }
}
