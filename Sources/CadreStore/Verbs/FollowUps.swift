package import CadreKit
package import CadreModel
import GRDB

/// Who answered, or was asked for, one form of a cohort's questionnaires.
package struct FormKey: Sendable, Hashable, FetchableRecord {
    package let enrolment: RowID<Enrolment>
    package let assessment: AssessmentID
    /// Who fills it in; nil for somebody whose record was erased since.
    package let person: RowID<Person>?

    package init(enrolment: RowID<Enrolment>, assessment: AssessmentID, person: RowID<Person>?) {
        self.enrolment = enrolment
        self.assessment = assessment
        self.person = person
    }

    init(row: Row) throws {
        enrolment = row[0]
        assessment = try AssessmentID(row[1])
        person = row[2]
    }
}

extension ReadTransaction {
    /// Whose forms have come in, and nothing of what they say.
    package func formsAnswered(in cohort: RowID<Cohort>) throws -> Set<FormKey> {
        try FormKey.fetchSet(
            db,
            sql: """
                SELECT enrolment_id, assessment, rater_id FROM response
                JOIN attempt ON attempt.id = attempt_id JOIN enrolment ON enrolment.id = enrolment_id
                WHERE cohort_id = ? AND is_anonymous
                """,
            arguments: [cohort])
    }

    /// On which day somebody was last asked for a form.
    package func formsRequested(in cohort: RowID<Cohort>) throws -> [FormKey: Day] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT enrolment_id, assessment, follow_up_request.person_id, requested_on
                FROM follow_up_request JOIN enrolment ON enrolment.id = enrolment_id WHERE cohort_id = ?
                """,
            arguments: [cohort])
        return Dictionary(try rows.map { (try FormKey(row: $0), $0[3]) }, uniquingKeysWith: max)
    }

    /// The peers whom a coordinator has named for each learner, by name.
    package func peersNamed(in cohort: RowID<Cohort>) throws -> [RowID<Enrolment>: [RowID<Person>]] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT enrolment_id, follow_up_peer.person_id FROM follow_up_peer
                JOIN enrolment ON enrolment.id = enrolment_id
                JOIN person ON person.id = follow_up_peer.person_id
                WHERE cohort_id = ? ORDER BY person.name, person.id
                """,
            arguments: [cohort])
        return Dictionary(grouping: rows) { $0[0] as RowID<Enrolment> }
            .mapValues { $0.map { $0[1] as RowID<Person> } }
    }

    /// The last day on which something is or was taught to the cohort; nil without sessions.
    package func lastDayOfTeaching(_ cohort: RowID<Cohort>) throws -> Day? {
        try Day.fetchOne(
            db,
            sql: """
                SELECT max(day) FROM session JOIN session_cohort ON session_id = session.id
                WHERE cohort_id = ? AND status IN ('published', 'delivered')
                """,
            arguments: [cohort])
    }
}

extension WriteTransaction {
    /// Has these peers asked about a learner instead of those named before.
    package func setPeers(_ people: [RowID<Person>], of enrolment: RowID<Enrolment>) throws {
        try db.execute(sql: "DELETE FROM follow_up_peer WHERE enrolment_id = ?", arguments: [enrolment])
        for person in people {
            try db.execute(
                sql: "INSERT INTO follow_up_peer (enrolment_id, person_id) VALUES (?, ?)",
                arguments: [enrolment, person])
        }
    }

    /// Notes that somebody is asked for a form on a day; false when they were within so many days before.
    package func request(_ form: FormKey, on day: Day, every days: Int) throws -> Bool {
        try db.execute(
            sql: """
                INSERT INTO follow_up_request (enrolment_id, assessment, person_id, requested_on, times)
                VALUES (?, ?, ?, ?, 1)
                ON CONFLICT (enrolment_id, assessment, person_id)
                DO UPDATE SET requested_on = excluded.requested_on, times = times + 1
                WHERE requested_on <= ?
                """,
            arguments: [
                form.enrolment, form.assessment.text, form.person, day, day.adding(days: -days),
            ])
        return db.changesCount > 0
    }
}
