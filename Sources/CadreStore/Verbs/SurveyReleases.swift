package import CadreKit
package import CadreModel
import GRDB

extension ReadTransaction {
    /// The least group whose answers are shown.
    package func anonymityThreshold() throws -> Int {
        try Int.fetchOne(db, sql: "SELECT value FROM department_setting WHERE name = 'anonymity-threshold'")
            ?? AnonymityThreshold.usual
    }

    /// What was released of a survey in a cohort, oldest first.
    package func surveyReleases(
        of definition: AssessmentDefinition, in cohort: RowID<Cohort>
    ) throws -> [SurveyRelease] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT id, threshold, has_comments FROM survey_release
                WHERE cohort_id = ? AND assessment = ? ORDER BY number
                """,
            arguments: [cohort, definition.id.text]
        ).map { row in
            SurveyRelease(
                threshold: row["threshold"], hasComments: row["has_comments"],
                forms: try forms(
                    definition, "JOIN released_response ON response_id = response.id WHERE release_id = ?",
                    [row["id"] as Int64]))
        }
    }

    /// Forms that may be released: of each respondent about each learner, while none of theirs was released, the latest.
    ///
    /// Those about somebody who left the cohort are not among them.
    package func unreleasedForms(
        of definition: AssessmentDefinition, in cohort: RowID<Cohort>
    ) throws -> [SurveyForm] {
        try forms(
            definition,
            """
            WHERE cohort_id = ?1 AND assessment = ?2 AND enrolment.status = 'enrolled'
                AND attempt.status = 'marked' AND is_anonymous
                AND NOT EXISTS (
                    SELECT 1 FROM response AS other JOIN attempt AS theirs ON theirs.id = other.attempt_id
                    WHERE theirs.enrolment_id = attempt.enrolment_id AND theirs.assessment = ?2
                        AND other.rater_id IS response.rater_id
                        AND (other.id > response.id
                            OR EXISTS (SELECT 1 FROM released_response WHERE response_id = other.id)))
            """, [cohort, definition.id.text])
    }

    private func forms(
        _ definition: AssessmentDefinition, _ condition: String, _ arguments: StatementArguments
    ) throws -> [SurveyForm] {
        let confidant =
            definition.respondent == .manager
            ? "enrolment.person_id" : "coalesce(rater_id, enrolment.person_id)"
        return try Row.fetchAll(
            db,
            sql: """
                SELECT response.id, \(confidant), answers
                FROM response JOIN attempt ON attempt.id = attempt_id
                JOIN enrolment ON enrolment.id = enrolment_id \(condition)
                """,
            arguments: arguments
        ).map { SurveyForm(id: $0[0], confidant: $0[1], answers: try JSONText.decode(from: $0[2])) }
    }
}

extension WriteTransaction {
    package func setAnonymityThreshold(_ value: Int) throws {
        try db.execute(
            sql: """
                INSERT INTO department_setting (name, value) VALUES ('anonymity-threshold', ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """,
            arguments: [value])
    }

    /// Lets forms into the figures of their survey, for good.
    package func release(
        _ forms: [SurveyForm], of assessment: AssessmentID, in cohort: RowID<Cohort>, threshold: Int
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO survey_release (cohort_id, assessment, number, threshold, released_at)
                SELECT ?1, ?2, 1 + coalesce(max(number), 0), ?3, ?4 FROM survey_release
                WHERE cohort_id = ?1 AND assessment = ?2
                """,
            arguments: [cohort, assessment.text, threshold, at])
        let release = db.lastInsertedRowID
        for form in forms {
            try db.execute(
                sql: "INSERT INTO released_response (response_id, release_id) VALUES (?, ?)",
                arguments: [form.id, release])
        }
    }
}
