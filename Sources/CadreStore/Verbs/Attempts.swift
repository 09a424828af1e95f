package import CadreKit
package import CadreModel
import GRDB

extension ReadTransaction {
    /// A learner's attempts at one assessment, in order.
    package func attempts(
        of enrolment: RowID<Enrolment>, at assessment: AssessmentID
    ) throws -> [Attempt] {
        try Attempt.fetchAll(
            db, sql: "SELECT * FROM attempt WHERE enrolment_id = ? AND assessment = ? ORDER BY number",
            arguments: [enrolment, assessment.text])
    }

    package func attempt(_ uid: UID) throws -> Attempt? {
        try Attempt.fetchOne(db, sql: "SELECT * FROM attempt WHERE uid = ?", arguments: [uid])
    }

    /// What became of a learner's attempts at one assessment, in order; open ones are left out.
    package func markedAttempts(
        of enrolment: RowID<Enrolment>, at assessment: AssessmentID
    ) throws -> [MarkedAttempt] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT attempt.id, number, about, submitted_at, paper, outcome, deducted
                FROM attempt JOIN mark ON mark.attempt_id = attempt.id
                WHERE enrolment_id = ? AND assessment = ? ORDER BY number
                """,
            arguments: [enrolment, assessment.text]
        ).map { row in
            MarkedAttempt(
                number: row["number"], about: row["about"], submittedAt: row["submitted_at"],
                paper: try JSONText.decode(from: row["paper"]), responses: try responses(to: row["id"]),
                outcome: try JSONText.decode(from: row["outcome"]),
                deducted: Points(thousandths: row["deducted"]))
        }
    }

    /// Whether answers to the assessment were given in confidence, in whatever cohort.
    package func isAnonymous(_ assessment: AssessmentID) throws -> Bool {
        try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM attempt WHERE assessment = ? AND is_anonymous)",
            arguments: [assessment.text]) ?? false
    }

    /// Each learner's first marked attempt at an assessment, in a cohort or in all, in the order of enrolment.
    package func firstAttempts(
        at assessment: AssessmentID, in cohort: RowID<Cohort>? = nil
    ) throws -> [RatedAttempt] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT attempt.id, enrolment_id, paper, outcome
                FROM attempt JOIN mark ON mark.attempt_id = attempt.id
                JOIN enrolment ON enrolment.id = enrolment_id
                WHERE assessment = ?1 AND (?2 IS NULL OR cohort_id = ?2) AND number = (
                    SELECT min(number) FROM attempt AS other JOIN mark ON mark.attempt_id = other.id
                    WHERE other.enrolment_id = attempt.enrolment_id AND other.assessment = ?1)
                ORDER BY cohort_id, queue_number
                """,
            arguments: [assessment.text, cohort]
        ).map { row in
            RatedAttempt(
                enrolment: row["enrolment_id"], paper: try JSONText.decode(from: row["paper"]),
                responses: try responses(to: row["id"]), outcome: try JSONText.decode(from: row["outcome"]))
        }
    }

    /// What respondents answered in an attempt, in the order in which they first did.
    package func responses(to attempt: RowID<Attempt>) throws -> [Response] {
        try Response.fetchAll(
            db,
            sql: """
                SELECT rater_id, person.name, answers, received_at
                FROM response LEFT JOIN person ON person.id = rater_id
                WHERE attempt_id = ? ORDER BY response.id
                """,
            arguments: [attempt])
    }

    /// The latest profile that each learner of a cohort made of each subject, learners in the order of enrolment.
    package func latestProfiles(
        in cohort: RowID<Cohort>, of assessment: AssessmentID
    ) throws -> [SubjectRating] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT enrolment.person_id, about, outcome
                FROM enrolment JOIN attempt ON attempt.enrolment_id = enrolment.id
                JOIN mark ON mark.attempt_id = attempt.id
                WHERE cohort_id = ? AND assessment = ? AND about IS NOT NULL
                ORDER BY enrolment.queue_number, number
                """,
            arguments: [cohort, assessment.text]
        ).compactMap { row in
            guard case .profile(let profile) = try JSONText.decode(Outcome.self, from: row["outcome"]) else {
                return nil
            }
            return SubjectRating(subject: row["about"], rater: row["person_id"], profile: profile)
        }
    }

    /// The figures of every learner's attempts, by enrolment and assessment.
    package func attemptTallies(
        in cohort: RowID<Cohort>
    ) throws -> [RowID<Enrolment>: [AssessmentID: AttemptTally]] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT enrolment_id, assessment, attempt.status = 'open', points, maximum
                FROM enrolment JOIN attempt ON attempt.enrolment_id = enrolment.id
                LEFT JOIN mark ON mark.attempt_id = attempt.id
                WHERE cohort_id = ? ORDER BY enrolment_id, assessment, number
                """,
            arguments: [cohort])
        var tallies: [RowID<Enrolment>: [AssessmentID: AttemptTally]] = [:]
        for row in rows {
            let assessment = try AssessmentID(row[1])
            let before = tallies[row[0], default: [:]][assessment] ?? .none
            tallies[row[0], default: [:]][assessment] = before.adding(
                isOpen: row[2], points: row[3], maximum: row[4])
        }
        return tallies
    }
}

extension WriteTransaction {
    /// Begins an attempt on a paper.
    package func addAttempt(
        uid: UID, of enrolment: RowID<Enrolment>, number: Int, about: String?,
        content: RowID<CourseContent>, paper: Paper, isAnonymous: Bool
    ) throws -> RowID<Attempt> {
        try db.execute(
            sql: """
                INSERT INTO attempt
                    (uid, enrolment_id, assessment, number, about, content_snapshot_id, paper, is_anonymous,
                     status, started_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)
                """,
            arguments: [
                uid, enrolment, paper.assessment.text, number, about, content, try JSONText.encode(paper),
                isAnonymous, at,
            ])
        return RowID(db.lastInsertedRowID)
    }

    /// Keeps a respondent's answers; what they answered in this attempt before is replaced.
    package func keep(_ answers: Answers, by rater: RowID<Person>, in attempt: RowID<Attempt>) throws {
        try db.execute(
            sql: """
                INSERT INTO response (attempt_id, rater_id, answers, received_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (attempt_id, coalesce(rater_id, 0))
                DO UPDATE SET answers = excluded.answers, received_at = excluded.received_at
                """,
            arguments: [attempt, rater, try JSONText.encode(answers), at])
    }

    /// Closes an attempt with what its responses earned together, as a whole and question by question; a mark that
    /// it had already is replaced, and so is what was saved.
    ///
    /// - Parameter deducted: what of the points is taken off for lateness.
    package func mark(
        _ attempt: RowID<Attempt>, _ responses: [Response], as outcome: Outcome, submittedAt: Instant,
        deducted: Points
    ) throws {
        try db.execute(
            sql: "UPDATE attempt SET status = 'marked', submitted_at = ? WHERE id = ?",
            arguments: [submittedAt, attempt])
        try db.execute(sql: "DELETE FROM saved_answers WHERE attempt_id = ?", arguments: [attempt])
        try db.execute(sql: "DELETE FROM mark WHERE attempt_id = ?", arguments: [attempt])
        let score = outcome.score
        try db.execute(
            sql: """
                INSERT INTO mark (attempt_id, points, maximum, outcome, marked_at, deducted)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                attempt, score.map { ($0.points - deducted).thousandths }, score?.maximum.thousandths,
                try JSONText.encode(outcome), at, deducted.thousandths,
            ])
        for (position, item) in (score?.items ?? []).enumerated() {
            try db.cachedStatement(
                sql: """
                    INSERT INTO item_mark (attempt_id, position, item, answer, points, maximum)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """
            ).execute(
                arguments: [
                    attempt, position, item.item.text, responses.flatText(of: item.item),
                    item.points.thousandths,
                    item.maximum.thousandths,
                ])
        }
    }
}

extension AttemptTally {
    fileprivate func adding(isOpen: Bool, points: Int?, maximum: Int?) -> AttemptTally {
        guard !isOpen else { return AttemptTally(scores: scores, unscored: unscored, hasOpenAttempt: true) }
        let score = points.flatMap { points in
            maximum.flatMap { Ratio(Points(thousandths: points), of: Points(thousandths: $0)) }
        }
        return AttemptTally(
            scores: scores + [score].compactMap(\.self), unscored: unscored + (score == nil ? 1 : 0),
            hasOpenAttempt: hasOpenAttempt)
    }
}

extension [Response] {
    /// One answer as a table shows it, several with slashes between them; nil when nobody answered.
    fileprivate func flatText(of item: ItemID) -> String? {
        let answers = compactMap { $0.answers[item]?.flatText }
        return answers.isEmpty ? nil : answers.joined(separator: " / ")
    }
}
