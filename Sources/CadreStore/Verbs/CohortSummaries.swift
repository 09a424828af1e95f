package import CadreModel
import GRDB

/// A cohort as lists show it.
package struct CohortSummary: Sendable, FetchableRecord {
    package let code: Code
    package let title: String
    package let status: Cohort.Status
    package let programme: Code
    package let revision: Int
    package let site: Code
    package let startsOn: Day
    package let endsOn: Day?
    package let capacity: Int
    package let enrolled: Int
    package let waiting: Int
    package let sessions: Int

    init(row: Row) throws {
        guard let status = Cohort.Status(rawValue: row["status"]) else {
            throw StoreError.damaged(path: "cohort", detail: "status")
        }
        code = row["code"]
        title = row["title"]
        self.status = status == .open && row["has_begun"] ? .running : status
        programme = row["programme_code"]
        revision = row["revision"]
        site = row["site_code"]
        startsOn = row["starts_on"]
        endsOn = row["ends_on"]
        capacity = row["capacity"]
        enrolled = row["enrolled"]
        waiting = row["waiting"]
        sessions = row["sessions"]
    }
}

/// Somebody in a cohort's list or queue.
package struct RosterEntry: Sendable, FetchableRecord {
    package let name: String
    package let employeeNumber: String?
    package let email: String?
    package let status: Enrolment.Status
    /// The place in the queue, 1 being next; nil for those who do not wait.
    package let position: Int?

    init(row: Row) throws {
        guard let status = Enrolment.Status(rawValue: row["status"]) else {
            throw StoreError.damaged(path: "enrolment", detail: "status")
        }
        name = row["name"]
        employeeNumber = row["employee_number"]
        email = row["email"]
        self.status = status
        position = row["position"]
    }
}

extension ReadTransaction {
    /// Every cohort with its figures, by first day and code.
    ///
    /// An open one is running once a session of its own has begun by `now`.
    package func cohortSummaries(at now: Instant) throws -> [CohortSummary] {
        try CohortSummary.fetchAll(
            db,
            sql: """
                SELECT cohort.*, programme.code AS programme_code, programme_revision.number AS revision,
                    site.code AS site_code,
                    (SELECT count(*) FROM enrolment WHERE cohort_id = cohort.id AND status = 'enrolled') AS enrolled,
                    (SELECT count(*) FROM enrolment WHERE cohort_id = cohort.id AND status = 'waiting') AS waiting,
                    (SELECT count(*) FROM session_cohort JOIN session ON session.id = session_id
                        WHERE cohort_id = cohort.id AND session.status <> 'cancelled') AS sessions,
                    EXISTS (SELECT 1 FROM session_cohort JOIN session ON session.id = session_id
                        WHERE cohort_id = cohort.id AND session.status IN ('published', 'delivered')
                            AND session.starts_at <= ?) AS has_begun
                FROM cohort
                JOIN programme_revision ON programme_revision.id = programme_revision_id
                JOIN programme ON programme.id = programme_id
                JOIN site ON site.id = cohort.site_id
                ORDER BY starts_on, cohort.code
                """,
            arguments: [now])
    }

    /// Everybody who asked for a place in a cohort, in that order.
    package func roster(of cohort: RowID<Cohort>) throws -> [RosterEntry] {
        try RosterEntry.fetchAll(
            db,
            sql: """
                SELECT name, employee_number, email, status,
                    CASE status WHEN 'waiting'
                        THEN row_number() OVER (PARTITION BY status ORDER BY queue_number) END AS position
                FROM enrolment JOIN person ON person.id = person_id
                WHERE cohort_id = ? ORDER BY queue_number
                """,
            arguments: [cohort])
    }

    package func freeSeats(in cohort: RowID<Cohort>) throws -> Int {
        try Int.fetchOne(
            db,
            sql: """
                SELECT capacity - (SELECT count(*) FROM enrolment WHERE cohort_id = cohort.id AND status = 'enrolled')
                FROM cohort WHERE id = ?
                """,
            arguments: [cohort]) ?? 0
    }

    /// Whether something was delivered to the cohort, somebody's attendance recorded, an excuse apart, or an attempt
    /// begun.
    package func isUnderWay(_ cohort: RowID<Cohort>) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM session_cohort JOIN session ON session.id = session_id
                        WHERE cohort_id = ?1 AND status = 'delivered')
                    OR EXISTS (SELECT 1 FROM session_cohort JOIN attendance USING (session_id)
                        WHERE cohort_id = ?1 AND status <> 'excused')
                    OR EXISTS (SELECT 1 FROM enrolment JOIN attendance
                            ON attendance.enrolment_id = enrolment.id
                        WHERE cohort_id = ?1 AND attendance.status <> 'excused')
                    OR EXISTS (SELECT 1 FROM attempt JOIN enrolment ON enrolment.id = enrolment_id
                        WHERE cohort_id = ?1)
                """,
            arguments: [cohort]) ?? false
    }

    package func revision(_ number: Int, of programme: RowID<Programme>) throws -> ProgrammeRevision? {
        try ProgrammeRevision.fetchOne(
            db, sql: "SELECT * FROM programme_revision WHERE programme_id = ? AND number = ?",
            arguments: [programme, number])
    }
}

extension WriteTransaction {
    package func setStatus(_ status: Enrolment.Status, of enrolment: RowID<Enrolment>) throws {
        try db.execute(
            sql: "UPDATE enrolment SET status = ? WHERE id = ?", arguments: [status.rawValue, enrolment])
    }

    package func setStatus(_ status: Cohort.Status, of cohort: RowID<Cohort>) throws {
        try db.execute(
            sql: "UPDATE cohort SET status = ? WHERE id = ?", arguments: [status.rawValue, cohort])
    }

    package func setCapacity(_ capacity: Int, of cohort: RowID<Cohort>) throws {
        try db.execute(sql: "UPDATE cohort SET capacity = ? WHERE id = ?", arguments: [capacity, cohort])
    }

    package func move(
        _ cohort: RowID<Cohort>, to revision: RowID<ProgrammeRevision>, content: RowID<CourseContent>
    ) throws {
        try db.execute(
            sql: "UPDATE cohort SET programme_revision_id = ?, content_snapshot_id = ? WHERE id = ?",
            arguments: [revision, content, cohort])
        try db.execute(sql: "DELETE FROM cohort_rule WHERE cohort_id = ?", arguments: [cohort])
    }
}
