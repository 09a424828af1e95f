import CadreModel
import GRDB

extension Booking: FetchableRecord {
    /// Expects the booking's columns and the session's `code`.
    init(row: Row) throws {
        guard let resource = Resource(kind: row["resource"], id: row["resource_id"]) else {
            throw StoreError.damaged(path: "booking", detail: "resource")
        }
        self.init(
            session: row["session_id"], sessionCode: row["code"], resource: resource,
            quantity: row["quantity"],
            from: row["from_at"], to: row["to_at"])
    }
}

extension Booking.Resource {
    init?(kind: String, id: Int64) {
        switch kind {
        case "room": self = .room(RowID(id))
        case "trainer": self = .trainer(RowID(id))
        case "cohort": self = .cohort(RowID(id))
        case "equipment": self = .equipment(RowID(id))
        default: return nil
        }
    }

    var kind: String {
        switch self {
        case .room: "room"
        case .trainer: "trainer"
        case .cohort: "cohort"
        case .equipment: "equipment"
        }
    }

    var id: Int64 {
        switch self {
        case .room(let id): id.rawValue
        case .trainer(let id): id.rawValue
        case .cohort(let id): id.rawValue
        case .equipment(let id): id.rawValue
        }
    }
}
