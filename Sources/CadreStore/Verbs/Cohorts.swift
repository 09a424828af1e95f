package import CadreModel
import GRDB

extension ReadTransaction {
    package func cohorts() throws -> [Cohort] {
        try Cohort.fetchAll(db, sql: "SELECT * FROM cohort ORDER BY starts_on, code")
    }

    package func cohort(_ code: Code) throws -> Cohort? {
        try Cohort.fetchOne(db, sql: "SELECT * FROM cohort WHERE code = ?", arguments: [code])
    }

    /// The cohorts in which somebody has a place, the earliest first.
    package func cohorts(of person: RowID<Person>) throws -> [Cohort] {
        try Cohort.fetchAll(
            db,
            sql: """
                SELECT cohort.* FROM cohort JOIN enrolment ON cohort_id = cohort.id
                WHERE person_id = ? AND enrolment.status = 'enrolled' ORDER BY starts_on, code
                """,
            arguments: [person])
    }

    /// What the cohort is taught and assessed by, as it was when it opened.
    package func content(_ id: RowID<CourseContent>) throws -> CourseContent {
        let json = try String.fetchOne(
            db, sql: "SELECT content FROM content_snapshot WHERE id = ?", arguments: [id])
        guard let json else { throw StoreError.damaged(path: "content_snapshot", detail: "\(id.rawValue)") }
        return try JSONText.decode(from: json)
    }

    /// The cohort's enrolments of any status, in the order they were asked for.
    package func enrolments(in cohort: RowID<Cohort>) throws -> [Enrolment] {
        try Enrolment.fetchAll(
            db, sql: "SELECT * FROM enrolment WHERE cohort_id = ? ORDER BY queue_number", arguments: [cohort])
    }

    package func enrolment(of person: RowID<Person>, in cohort: RowID<Cohort>) throws -> Enrolment? {
        try Enrolment.fetchOne(
            db, sql: "SELECT * FROM enrolment WHERE person_id = ? AND cohort_id = ?",
            arguments: [person, cohort])
    }
}

extension WriteTransaction {
    package func addCohort(
        uid: UID, code: Code, title: String, revision: RowID<ProgrammeRevision>,
        content: RowID<CourseContent>,
        site: RowID<Site>, capacity: Int, startsOn: Day, endsOn: Day?
    ) throws -> RowID<Cohort> {
        try db.execute(
            sql: """
                INSERT INTO cohort (uid, code, title, programme_revision_id, content_snapshot_id, site_id,
                    capacity, starts_on, ends_on, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')
                """,
            arguments: [uid, code, title, revision, content, site, capacity, startsOn, endsOn])
        return RowID(db.lastInsertedRowID)
    }

    /// Puts a person at the end of the cohort's line with this status; a withdrawn one comes back at the end.
    package func enrol(
        _ person: RowID<Person>, in cohort: RowID<Cohort>, as status: Enrolment.Status, uid: UID
    ) throws -> RowID<Enrolment> {
        let enrolment = try RowID<Enrolment>.fetchOne(
            db,
            sql: """
                INSERT INTO enrolment (uid, cohort_id, person_id, status, queue_number, requested_at)
                SELECT ?, ?2, ?, ?, 1 + coalesce(max(queue_number), 0), ? FROM enrolment WHERE cohort_id = ?2
                ON CONFLICT (cohort_id, person_id) DO UPDATE SET
                    status = excluded.status, queue_number = excluded.queue_number,
                    requested_at = excluded.requested_at
                RETURNING id
                """,
            arguments: [uid, cohort, person, status.rawValue, at])
        guard let enrolment else { throw StoreError.refused(detail: "enrolment") }
        return enrolment
    }
}
