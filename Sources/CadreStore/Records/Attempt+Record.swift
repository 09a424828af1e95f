import CadreKit
import CadreModel
import GRDB

extension Attempt: FetchableRecord {
    init(row: Row) throws {
        self.init(
            id: row["id"], uid: row["uid"], enrolment: row["enrolment_id"],
            assessment: try AssessmentID(row["assessment"]), number: row["number"],
            content: row["content_snapshot_id"], paper: try JSONText.decode(from: row["paper"]),
            startedAt: row["started_at"], submittedAt: row["submitted_at"])
    }
}

extension MarkedAttempt: FetchableRecord {
    /// Expects the attempt's number, time and paper, and the JSON of its outcome and first answers.
    init(row: Row) throws {
        let paper: Paper = try JSONText.decode(from: row["paper"])
        self.init(
            number: row["number"], submittedAt: row["submitted_at"], title: paper.title,
            answers: try JSONText.decode(from: row["answers"] ?? "{}"),
            outcome: try JSONText.decode(from: row["outcome"]))
    }
}
