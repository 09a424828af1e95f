package import CadreKit
package import CadreModel
import GRDB

extension ReadTransaction {
    package func sites() throws -> [Site] {
        try Site.fetchAll(db, sql: "SELECT * FROM site ORDER BY code")
    }

    package func site(_ code: Code) throws -> Site? {
        try Site.fetchOne(db, sql: "SELECT * FROM site WHERE code = ?", arguments: [code])
    }

    package func site(_ id: RowID<Site>) throws -> Site? {
        try Site.fetchOne(db, sql: "SELECT * FROM site WHERE id = ?", arguments: [id])
    }

    package func rooms(at site: RowID<Site>? = nil) throws -> [Room] {
        try Room.fetchAll(
            db, sql: roomsSQL + " WHERE ?1 IS NULL OR site_id = ?1 ORDER BY code", arguments: [site])
    }

    package func room(_ code: Code) throws -> Room? {
        try Room.fetchOne(db, sql: roomsSQL + " WHERE code = ?", arguments: [code])
    }
}

extension WriteTransaction {
    /// Adds a site with its weekly working hours.
    package func addSite(
        uid: UID, code: Code, name: String, address: String?, zone: String, periodMinutes: Int,
        hours: [WeeklyHours]
    ) throws -> RowID<Site> {
        try db.execute(
            sql: """
                INSERT INTO site (uid, code, name, address, zone, period_minutes) VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [uid, code, name, address, zone, periodMinutes])
        let site = RowID<Site>(db.lastInsertedRowID)
        for block in hours {
            try db.execute(
                sql:
                    "INSERT INTO site_hours (site_id, weekday, start_minute, end_minute) VALUES (?, ?, ?, ?)",
                arguments: [site, block.weekday, block.minutes.lowerBound, block.minutes.upperBound])
        }
        return site
    }

    package func addRoom(
        uid: UID, site: RowID<Site>, code: Code, name: String, seats: Int, features: Set<RoomFeature>
    ) throws -> RowID<Room> {
        try db.execute(
            sql: "INSERT INTO room (uid, site_id, code, name, seats) VALUES (?, ?, ?, ?, ?)",
            arguments: [uid, site, code, name, seats])
        let room = RowID<Room>(db.lastInsertedRowID)
        for feature in features.sorted() {
            try db.execute(
                sql: "INSERT INTO room_feature (room_id, feature) VALUES (?, ?)",
                arguments: [room, feature.text])
        }
        return room
    }
}

private let roomsSQL = """
    SELECT room.*, (SELECT group_concat(feature) FROM room_feature WHERE room_id = room.id) AS features
    FROM room
    """
