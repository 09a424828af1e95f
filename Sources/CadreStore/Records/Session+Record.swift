import CadreModel
import Foundation
import GRDB

extension Session: FetchableRecord {
    /// Expects the session's columns and, as JSON arrays, `units`, `cohorts`, `trainers`, `rooms` and
    /// `equipment`, as `Session.selection` makes them.
    init(row: Row) throws {
        guard let status = Status(rawValue: row["status"]) else {
            throw StoreError.damaged(path: "session", detail: "status")
        }
        let trainers: [TrainerCell] = try JSONText.decode(from: row["trainers"])
        let equipment: [EquipmentCell] = try JSONText.decode(from: row["equipment"])
        let cohorts: [Int64] = try JSONText.decode(from: row["cohorts"])
        let rooms: [Int64] = try JSONText.decode(from: row["rooms"])
        self.init(
            id: row["id"], uid: row["uid"], code: row["code"], title: row["title"],
            partNumber: row["part_number"], status: status, time: try PlannedTime(row: row),
            joinAddress: row["join_address"], isPinned: row["is_pinned"], sequence: row["sequence"],
            units: try JSONText.decode(from: row["units"]), cohorts: cohorts.map(RowID.init),
            trainers: trainers.map { SessionTrainer(RowID($0.id), as: $0.role) },
            rooms: rooms.map(RowID.init),
            equipment: equipment.map { SessionEquipment(RowID($0.id), quantity: $0.quantity) })
    }

    static let selection = """
        SELECT session.*,
            (SELECT json_group_array(unit) FROM (
                SELECT unit FROM session_unit WHERE session_id = session.id ORDER BY position)) AS units,
            (SELECT json_group_array(cohort_id) FROM session_cohort
                WHERE session_id = session.id) AS cohorts,
            (SELECT json_group_array(json_object('id', trainer_id, 'role', role)) FROM session_trainer
                WHERE session_id = session.id) AS trainers,
            (SELECT json_group_array(room_id) FROM session_room WHERE session_id = session.id) AS rooms,
            (SELECT json_group_array(json_object('id', equipment_id, 'quantity', quantity))
                FROM session_equipment WHERE session_id = session.id) AS equipment
        FROM session
        """
}

extension PlannedTime: FetchableRecord {
    init(row: Row) throws {
        guard let start = ClockTime(minuteOfDay: row["start_minute"]) else {
            throw StoreError.damaged(path: "session", detail: "start_minute")
        }
        self.init(
            day: row["day"], start: start, minutes: row["minutes"],
            zone: row["zone"], startsAt: row["starts_at"], endsAt: row["ends_at"])
    }
}

private struct TrainerCell: Decodable {
    let id: Int64
    let role: SessionTrainer.Role
}

private struct EquipmentCell: Decodable {
    let id: Int64
    let quantity: Int
}
