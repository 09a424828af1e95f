package import CadreModel
import GRDB

/// A session as a calendar shows it: names instead of numbers.
package struct ScheduledSession: Sendable, Hashable, FetchableRecord {
    package let code: Code
    package let title: String
    package let status: Session.Status
    package let time: PlannedTime
    package let joinAddress: String?
    /// The lead first, joined by commas.
    package let trainers: String
    package let rooms: String
    package let isPinned: Bool
    /// Why it was called off; nil when nobody said.
    package let cancelReason: String?

    init(row: Row) throws {
        guard let status = Session.Status(rawValue: row["status"]) else {
            throw StoreError.damaged(path: "session", detail: "status")
        }
        code = row["code"]
        title = row["title"]
        self.status = status
        time = try PlannedTime(row: row)
        joinAddress = row["join_address"]
        trainers = row["trainer_names"] ?? ""
        rooms = row["room_names"] ?? ""
        isPinned = row["is_pinned"]
        cancelReason = row["cancel_reason"]
    }
}

extension ReadTransaction {
    /// The cohort's sessions in order of time, cancelled ones included.
    package func scheduledSessions(of cohort: RowID<Cohort>) throws -> [ScheduledSession] {
        try ScheduledSession.fetchAll(
            db,
            sql: """
                SELECT session.*,
                    (SELECT group_concat(name, ', ') FROM (
                        SELECT person.name FROM session_trainer JOIN trainer ON trainer.id = trainer_id
                        JOIN person ON person.id = person_id
                        WHERE session_id = session.id ORDER BY role <> 'lead', person.name)) AS trainer_names,
                    (SELECT group_concat(name, ', ') FROM (
                        SELECT room.name FROM session_room JOIN room ON room.id = room_id
                        WHERE session_id = session.id ORDER BY room.code)) AS room_names
                FROM session JOIN session_cohort ON session_cohort.session_id = session.id
                WHERE session_cohort.cohort_id = ? ORDER BY starts_at, session.code
                """,
            arguments: [cohort])
    }
}
