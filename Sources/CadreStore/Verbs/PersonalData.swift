import CadreKit
package import CadreModel
package import Foundation
import GRDB

extension ReadTransaction {
    /// Everything that is kept about one person, by table: an object from a table's name to its rows.
    ///
    /// What others said of them in confidence is not theirs to have, nor who was asked.
    /// Times are seconds since 1970 UTC as stored; papers, answers and outcomes are JSON of their own.
    package func personalData(of person: RowID<Person>) throws -> Data {
        var tables: [String: [[String: Any]]] = [:]
        for (table, condition) in PersonalData.tables {
            let rows = try Row.fetchAll(
                db, sql: "SELECT * FROM \(table) WHERE \(condition)", arguments: [person])
            guard !rows.isEmpty else { continue }
            tables[table] = try rows.map { row in
                try Dictionary(row.map { ($0, try PersonalData.json($1)) }, uniquingKeysWith: { $1 })
            }
        }
        return try JSONSerialization.data(
            withJSONObject: tables, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    }

    /// Open cohorts in which the person has a place or waits for one.
    package func openCohorts(of person: RowID<Person>) throws -> [Code] {
        try Code.fetchAll(
            db,
            sql: """
                SELECT code FROM cohort JOIN enrolment ON enrolment.cohort_id = cohort.id
                WHERE person_id = ? AND enrolment.status IN ('enrolled', 'waiting')
                    AND cohort.status IN ('open', 'running')
                ORDER BY code
                """,
            arguments: [person])
    }

    /// Whether it was taken away who the person is.
    package func isErased(_ person: RowID<Person>) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT name = '#' || id FROM person WHERE id = ?", arguments: [person])
            ?? true
    }

    /// Sessions to come that the person is to teach.
    package func sessionsToTeach(by person: RowID<Person>, from instant: Instant) throws -> [Code] {
        try Code.fetchAll(
            db,
            sql: """
                SELECT code FROM session JOIN session_trainer ON session_trainer.session_id = session.id
                WHERE trainer_id = (SELECT id FROM trainer WHERE person_id = ?)
                    AND session.status IN ('draft', 'published') AND ends_at > ?
                ORDER BY starts_at
                """,
            arguments: [person, instant])
    }
}

extension WriteTransaction {
    /// Takes away what tells who somebody is, and what they or others wrote about them; figures stay, so that the
    /// totals of their cohorts stay true.
    package func erase(_ person: RowID<Person>) throws {
        for statement in PersonalData.erasure {
            try db.execute(sql: statement, arguments: ["person": person])
        }
        let responses = try Row.fetchAll(
            db,
            sql: """
                SELECT response.id, answers, paper FROM response
                JOIN attempt ON attempt.id = attempt_id
                WHERE rater_id = :person
                    OR enrolment_id IN (SELECT id FROM enrolment WHERE person_id = :person)
                """,
            arguments: ["person": person])
        for row in responses {
            let paper: Paper = try JSONText.decode(from: row["paper"])
            let answers: Answers = try JSONText.decode(from: row["answers"])
            let comments = paper.items.filter {
                ($0.response == .text || $0.response == .essay) && $0.key == nil
            }.map(\.id)
            let kept = answers.filter { !comments.contains($0.key) }
            guard kept.count < answers.count else { continue }
            try db.execute(
                sql: "UPDATE response SET answers = ? WHERE id = ?",
                arguments: [try JSONText.encode(kept), row["id"] as Int64])
            try withholdComments(releasedWith: row["id"])
        }
    }

    /// Shows the comments of a cohort's survey no more, so that nobody knows the one that is missing by its absence.
    private func withholdComments(releasedWith response: Int64) throws {
        try db.execute(
            sql: """
                UPDATE survey_release SET has_comments = 0 WHERE (cohort_id, assessment) = (
                    SELECT cohort_id, assessment FROM survey_release
                    JOIN released_response ON release_id = survey_release.id WHERE response_id = ?)
                """,
            arguments: [response])
    }
}

/// Where the records hold personal data.
enum PersonalData {
    /// Each table with the condition by which its rows are one person's (`?1`, the person's id).
    static let tables: [(String, String)] = {
        let enrolments = "SELECT id FROM enrolment WHERE person_id = ?1"
        let attempts = "SELECT id FROM attempt WHERE enrolment_id IN (\(enrolments))"
        let certificates = "SELECT id FROM certificate WHERE enrolment_id IN (\(enrolments))"
        let trainer = "trainer_id IN (SELECT id FROM trainer WHERE person_id = ?1)"
        return [
            ("person", "id = ?1"), ("role_grant", "person_id = ?1"), ("trainer", "person_id = ?1"),
            ("trainer_qualification", trainer), ("trainer_hours", trainer), ("trainer_exception", trainer),
            ("session_trainer", trainer), ("enrolment", "person_id = ?1"), ("attendance", "person_id = ?1"),
            ("attendance_history", "person_id = ?1"), ("attempt", "enrolment_id IN (\(enrolments))"),
            ("response", "rater_id = ?1 OR attempt_id IN (\(attempts) AND NOT is_anonymous)"),
            ("follow_up_peer", "person_id = ?1"), ("follow_up_request", "person_id = ?1"),
            ("measure_value", "person_id = ?1"), ("mark", "attempt_id IN (\(attempts))"),
            ("item_mark", "attempt_id IN (\(attempts))"),
            ("saved_answers", "attempt_id IN (\(attempts))"),
            ("accommodation", "enrolment_id IN (\(enrolments))"),
            ("gradebook_decision", "enrolment_id IN (\(enrolments))"),
            ("certificate", "enrolment_id IN (\(enrolments))"),
            ("certificate_reminder", "certificate_id IN (\(certificates))"),
        ]
    }()

    static let erasure = [
        """
        UPDATE person SET name = '#' || id, employee_number = NULL, email = NULL, mobile = NULL,
            job_title = NULL, manager_id = NULL
        WHERE id = :person
        """,
        "UPDATE person SET manager_id = NULL WHERE manager_id = :person",
        "DELETE FROM role_grant WHERE person_id = :person",
        "UPDATE trainer SET code = 'T-' || id || '-' || substr(uid, 1, 8) WHERE person_id = :person",
        """
        UPDATE trainer_exception SET reason = NULL
        WHERE trainer_id = (SELECT id FROM trainer WHERE person_id = :person)
        """,
        "DELETE FROM follow_up_peer WHERE person_id = :person",
        "UPDATE attendance SET note = NULL WHERE person_id = :person",
        "UPDATE attendance_history SET note = NULL WHERE person_id = :person AND note IS NOT NULL",
        """
        DELETE FROM saved_answers WHERE attempt_id IN (SELECT attempt.id FROM attempt
            JOIN enrolment ON enrolment.id = enrolment_id WHERE person_id = :person)
        """,
        """
        UPDATE accommodation SET reason = NULL
        WHERE enrolment_id IN (SELECT id FROM enrolment WHERE person_id = :person)
        """,
        """
        UPDATE gradebook_decision SET reason = NULL
        WHERE enrolment_id IN (SELECT id FROM enrolment WHERE person_id = :person) AND reason IS NOT NULL
        """,
        """
        UPDATE certificate SET name = '#' || :person, recipient = NULL, revocation_reason = NULL
        WHERE enrolment_id IN (SELECT id FROM enrolment WHERE person_id = :person)
        """,
    ]

    /// A stored value as JSON has it; text that holds JSON becomes that JSON.
    fileprivate static func json(_ value: DatabaseValue) throws -> Any {
        switch value.storage {
        case .null: NSNull()
        case .int64(let number): NSNumber(value: number)
        case .double(let number): NSNumber(value: number)
        case .blob(let bytes): bytes.base64EncodedString()
        case .string(let text):
            text.hasPrefix("{")
                ? (try? JSONSerialization.jsonObject(with: Data(text.utf8))) ?? text : text
        }
    }
}
