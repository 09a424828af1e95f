import CadreKit
import CadreModel
import GRDB

extension Attempt: FetchableRecord {
    init(row: Row) throws {
        self.init(
            id: row["id"], uid: row["uid"], enrolment: row["enrolment_id"],
            assessment: try AssessmentID(row["assessment"]), number: row["number"],
            about: row["about"], content: row["content_snapshot_id"],
            paper: try JSONText.decode(from: row["paper"]),
            startedAt: row["started_at"], submittedAt: row["submitted_at"])
    }
}

extension Response: FetchableRecord {
    /// Expects the rater's id and name, the JSON of the answers, and when they were received.
    init(row: Row) throws {
        self.init(
            rater: row["rater_id"], name: row["name"], answers: try JSONText.decode(from: row["answers"]),
            receivedAt: row["received_at"])
    }
}
