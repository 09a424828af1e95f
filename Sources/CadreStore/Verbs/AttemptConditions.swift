package import CadreKit
package import CadreModel
import GRDB

extension ReadTransaction {
    /// The conditions that were set for a cohort's assessments.
    package func attemptConditions(in cohort: RowID<Cohort>) throws -> [AssessmentID: AttemptConditions] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT assessment, conditions FROM attempt_conditions WHERE cohort_id = ?",
            arguments: [cohort])
        return try Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (try AssessmentID(row["assessment"] as String), try JSONText.decode(from: row["conditions"]))
            })
    }

    /// What a learner is granted beyond the conditions.
    package func accommodations(of enrolment: RowID<Enrolment>) throws -> [Accommodation] {
        try Row.fetchAll(
            db, sql: "SELECT assessment, extra_time FROM accommodation WHERE enrolment_id = ?",
            arguments: [enrolment]
        ).map { row in
            Accommodation(
                assessment: try (row["assessment"] as String?).map { try AssessmentID($0) },
                extraTime: row["extra_time"])
        }
    }

    /// What was saved of an attempt last, and when.
    package func savedAnswers(of attempt: RowID<Attempt>) throws -> SavedAnswers? {
        try Row.fetchOne(
            db, sql: "SELECT answers, saved_at FROM saved_answers WHERE attempt_id = ?", arguments: [attempt]
        ).map { SavedAnswers(answers: try JSONText.decode(from: $0["answers"]), savedAt: $0["saved_at"]) }
    }

    /// Attempts of a cohort's learners that were begun and not handed in, and whose they are.
    package func openAttempts(in cohort: RowID<Cohort>) throws -> [(attempt: Attempt, person: RowID<Person>)]
    {
        try Row.fetchAll(
            db,
            sql: """
                SELECT attempt.*, person_id FROM enrolment JOIN attempt ON enrolment_id = enrolment.id
                WHERE cohort_id = ? AND submitted_at IS NULL ORDER BY queue_number, attempt.id
                """,
            arguments: [cohort]
        ).map { (try Attempt(row: $0), $0["person_id"]) }
    }
}

extension WriteTransaction {
    /// Sets the conditions of a cohort's assessment; nil takes them back.
    package func set(
        _ conditions: AttemptConditions?, of assessment: AssessmentID, in cohort: RowID<Cohort>
    ) throws {
        guard let conditions else {
            try db.execute(
                sql: "DELETE FROM attempt_conditions WHERE cohort_id = ? AND assessment = ?",
                arguments: [cohort, assessment.text])
            return
        }
        try db.execute(
            sql: """
                INSERT INTO attempt_conditions (cohort_id, assessment, conditions) VALUES (?, ?, ?)
                ON CONFLICT (cohort_id, assessment) DO UPDATE SET conditions = excluded.conditions
                """,
            arguments: [cohort, assessment.text, try JSONText.encode(conditions)])
    }

    /// Grants a learner extra time at an assessment or at all; 0 per cent takes it back.
    package func grant(_ accommodation: Accommodation, to enrolment: RowID<Enrolment>, reason: String) throws
    {
        try db.execute(
            sql: "DELETE FROM accommodation WHERE enrolment_id = ? AND coalesce(assessment, '') = ?",
            arguments: [enrolment, accommodation.assessment?.text ?? ""])
        guard accommodation.extraTime > 0 else { return }
        try db.execute(
            sql: """
                INSERT INTO accommodation
                    (enrolment_id, assessment, extra_time, reason, granted_by, granted_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                enrolment, accommodation.assessment?.text, accommodation.extraTime, reason, actor.name, at,
            ])
    }

    /// Keeps what a learner has answered so far; what was saved of the attempt before is replaced.
    package func save(_ answers: Answers, of attempt: RowID<Attempt>) throws {
        try db.execute(
            sql: """
                INSERT INTO saved_answers (attempt_id, answers, saved_at) VALUES (?, ?, ?)
                ON CONFLICT (attempt_id) DO UPDATE SET answers = excluded.answers, saved_at = excluded.saved_at
                """,
            arguments: [attempt, try JSONText.encode(answers), at])
    }
}
