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
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT cohort.id, cohort.site_id FROM session_cohort
                    JOIN cohort ON cohort.id = session_cohort.cohort_id WHERE session_id = ?
                    """), arguments: [session]
        ).flatMap { [.cohort($0[0]), .site($0[1])] }
    }

    /// Everyone whom a reference means, once for each of the session's cohorts, and what is recorded of them.
    package func attendees(knownAs reference: String, at session: RowID<Session>) throws -> [Attendee] {
        try Attendee.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT person.id, person.uid, person.name, enrolment.id, cohort.code,
                        attendance.enrolment_id, attendance.status, attendance.minutes, attendance.note
                    FROM person
                    LEFT JOIN attendance
                        ON attendance.session_id = ?1 AND attendance.person_id = person.id
                    LEFT JOIN session_cohort ON session_cohort.session_id = ?1
                    LEFT JOIN enrolment ON enrolment.cohort_id = session_cohort.cohort_id
                        AND enrolment.person_id = person.id AND enrolment.status = 'enrolled'
                    LEFT JOIN cohort ON cohort.id = enrolment.cohort_id
                    WHERE person.employee_number = ?2 OR person.email = ?2 OR person.name = ?2
                        OR person.uid = ?2
                    """), arguments: [session, reference])
    }

    /// The code of the cohort that an enrolment is in.
    package func cohortCode(of enrolment: RowID<Enrolment>) throws -> Code? {
        try Code.fetchOne(
            db,
            sql: "SELECT code FROM cohort WHERE id = (SELECT cohort_id FROM enrolment WHERE id = ?)",
            arguments: [enrolment])
    }

    /// Everything recorded at the cohort's sessions or, elsewhere, for its learners.
    package func attendance(concerning cohort: RowID<Cohort>) throws -> [AttendanceRecord] {
        try AttendanceRecord.fetchAll(
            db,
            sql: AttendanceRecord.selection + """
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
