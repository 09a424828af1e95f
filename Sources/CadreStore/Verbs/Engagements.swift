package import CadreModel
import GRDB

// A person is expected at a session as a learner of one of its cohorts or as one of its trainers; whoever looks for
// clashes looks at both.

/// Somebody who is expected at another session at the same time.
package struct PersonClash: Sendable, Hashable, FetchableRecord {
    package let name: String
    package let session: Code

    init(row: Row) throws {
        name = row["name"]
        session = row["code"]
    }
}

/// Two sessions at the same time that an enrolment would send one person to; the same one twice where the person is
/// its trainer.
package struct EnrolmentClash: Sendable, Hashable, FetchableRecord {
    package let session: Code
    package let other: Code
    /// Whether one of them is a draft, which may still be moved.
    package let isDraft: Bool

    init(row: Row) throws {
        session = row[0]
        other = row[1]
        isDraft = row[2]
    }
}

/// When somebody is expected at sessions, as learner or trainer.
package struct BusyPerson: Sendable, Hashable {
    package let person: RowID<Person>
    package let name: String
    /// In order of time.
    package let bookings: [Booking]

    package init(person: RowID<Person>, name: String, bookings: [Booking]) {
        self.person = person
        self.name = name
        self.bookings = bookings
    }
}

extension ReadTransaction {
    /// Learners and trainers of a session who are expected at another one meanwhile, by time.
    package func clashes(of session: Session) throws -> [PersonClash] {
        try PersonClash.fetchAll(
            db,
            sql: """
                WITH own (person_id) AS (
                    SELECT person_id FROM session_cohort
                    JOIN enrolment ON enrolment.cohort_id = session_cohort.cohort_id AND status = 'enrolled'
                    WHERE session_id = ?1
                    UNION SELECT person_id FROM session_trainer JOIN trainer ON trainer.id = trainer_id
                    WHERE session_id = ?1),
                \(engagement)
                SELECT person.name, session.code FROM engagement
                JOIN booking ON booking.resource = engagement.resource
                    AND booking.resource_id = engagement.resource_id
                    AND booking.from_at < ?3 AND booking.to_at > ?2 AND booking.session_id <> ?1
                JOIN session ON session.id = booking.session_id
                JOIN person ON person.id = engagement.person_id
                ORDER BY session.starts_at, person.id
                """,
            arguments: [session.id, session.time.startsAt, session.time.endsAt])
    }

    /// Trainers of a session who are learners of one of its cohorts.
    package func trainersLearning(in session: RowID<Session>) throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT person.name FROM session_trainer
                JOIN trainer ON trainer.id = trainer_id JOIN person ON person.id = trainer.person_id
                JOIN session_cohort ON session_cohort.session_id = session_trainer.session_id
                JOIN enrolment ON enrolment.cohort_id = session_cohort.cohort_id
                    AND enrolment.person_id = person.id AND enrolment.status = 'enrolled'
                WHERE session_trainer.session_id = ?
                """,
            arguments: [session])
    }

    /// What of a cohort's sessions not over at `now` somebody could not attend as its learner, those first that no draft
    /// is part of.
    package func clashes(
        of person: RowID<Person>, joining cohort: RowID<Cohort>, at now: Instant
    ) throws -> [EnrolmentClash] {
        try EnrolmentClash.fetchAll(
            db,
            sql: """
                WITH engagement (session_id, teaches) AS (
                    SELECT session_id, 0 FROM enrolment JOIN session_cohort USING (cohort_id)
                    WHERE person_id = ?2 AND status = 'enrolled' AND cohort_id <> ?1
                    UNION ALL SELECT session_id, 1 FROM trainer
                    JOIN session_trainer ON trainer_id = trainer.id WHERE person_id = ?2)
                SELECT own.code, other.code, own.status = 'draft' OR other.status = 'draft' AS is_draft
                FROM session_cohort JOIN session AS own ON own.id = session_cohort.session_id
                JOIN engagement
                JOIN session AS other ON other.id = engagement.session_id
                    AND other.starts_at < own.ends_at AND other.ends_at > own.starts_at
                WHERE session_cohort.cohort_id = ?1 AND (own.id <> other.id OR teaches)
                    AND own.status IN ('draft', 'published') AND other.status IN ('draft', 'published')
                    AND own.ends_at > ?3
                ORDER BY is_draft, own.starts_at, other.code
                """,
            arguments: [cohort, person, now])
    }

    /// The learners of the cohort who are expected at sessions that are not the cohort's, or teach.
    package func busyElsewhere(learnersOf cohort: RowID<Cohort>) throws -> [BusyPerson] {
        try busy(
            """
            SELECT person_id FROM enrolment WHERE cohort_id = ?1 AND status = 'enrolled'
            """, "engagement.resource <> 'cohort' OR engagement.resource_id <> ?1", [cohort])
    }

    /// The trainers who are learners of cohorts, with those cohorts' sessions.
    package func trainersLearning() throws -> [BusyPerson] {
        try busy("SELECT person_id FROM trainer", "engagement.resource = 'cohort'", [])
    }

    private func busy(
        _ people: String, _ condition: String, _ arguments: StatementArguments
    ) throws -> [BusyPerson] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                WITH own (person_id) AS (\(people)),
                \(engagement)
                SELECT person.id AS person_id, person.name, booking.*, session.code FROM engagement
                JOIN booking ON booking.resource = engagement.resource
                    AND booking.resource_id = engagement.resource_id
                JOIN session ON session.id = booking.session_id
                JOIN person ON person.id = engagement.person_id
                WHERE \(condition) ORDER BY from_at
                """,
            arguments: arguments)
        return try Dictionary(grouping: rows, by: { $0["person_id"] as RowID<Person> })
            .sorted { $0.key < $1.key }
            .map { person, rows in
                BusyPerson(
                    person: person, name: rows[0]["name"], bookings: try rows.map(Booking.init(row:)))
            }
    }
}

/// What the people of `own` hold a part in that sessions book: cohorts as learners, themselves as trainers.
private let engagement = """
    engagement (person_id, resource, resource_id) AS (
        SELECT person_id, 'cohort', cohort_id FROM own JOIN enrolment USING (person_id)
        WHERE status = 'enrolled'
        UNION ALL SELECT person_id, 'trainer', trainer.id FROM own JOIN trainer USING (person_id))
    """
