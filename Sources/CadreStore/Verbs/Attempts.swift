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
        try MarkedAttempt.fetchAll(
            db,
            sql: """
                SELECT attempt.number, submitted_at, paper, outcome,
                    (SELECT answers FROM response WHERE attempt_id = attempt.id ORDER BY id LIMIT 1) AS answers
                FROM attempt JOIN mark ON mark.attempt_id = attempt.id
                WHERE enrolment_id = ? AND assessment = ? ORDER BY number
                """,
            arguments: [enrolment, assessment.text])
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
        uid: UID, of enrolment: RowID<Enrolment>, number: Int, content: RowID<CourseContent>, paper: Paper
    ) throws -> RowID<Attempt> {
        try db.execute(
            sql: """
                INSERT INTO attempt
                    (uid, enrolment_id, assessment, number, content_snapshot_id, paper, status, started_at)
                VALUES (?, ?, ?, ?, ?, ?, 'open', ?)
                """,
            arguments: [
                uid, enrolment, paper.assessment.text, number, content, try JSONText.encode(paper), at,
            ])
        return RowID(db.lastInsertedRowID)
    }

    /// Closes an open attempt with what was answered and what it earned, as a whole and question by question.
    package func mark(
        _ attempt: RowID<Attempt>, answers: Answers, by rater: RowID<Person>?, as outcome: Outcome
    ) throws {
        try db.execute(
            sql: "UPDATE attempt SET status = 'marked', submitted_at = ? WHERE id = ?",
            arguments: [at, attempt])
        try db.execute(
            sql: "INSERT INTO response (attempt_id, rater_id, answers, received_at) VALUES (?, ?, ?, ?)",
            arguments: [attempt, rater, try JSONText.encode(answers), at])
        let score: Score? = if case .scored(let score) = outcome { score } else { nil }
        try db.execute(
            sql: """
                INSERT INTO mark (attempt_id, points, maximum, outcome, marked_at) VALUES (?, ?, ?, ?, ?)
                """,
            arguments: [
                attempt, score?.points.thousandths, score?.maximum.thousandths,
                try JSONText.encode(outcome), at,
            ])
        for (position, item) in (score?.items ?? []).enumerated() {
            try db.cachedStatement(
                sql: """
                    INSERT INTO item_mark (attempt_id, position, item, answer, points, maximum)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """
            ).execute(
                arguments: [
                    attempt, position, item.item.text, answers[item.item]?.flatText, item.points.thousandths,
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
