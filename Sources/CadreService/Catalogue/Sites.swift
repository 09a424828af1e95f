package import CadreKit
package import CadreModel
import CadreStore
import Foundation

extension Verb {
    package static let addSite = Verb("site.add", by: [.administrator])
    package static let addRoom = Verb("room.add", by: [.administrator, .coordinator])
}

extension TrainingService {
    package func sites() throws -> [Site] {
        try store.read { try $0.sites() }
    }

    /// Adds a site with its weekly working hours.
    ///
    /// - Throws: `SiteError` when the code is taken, the zone is not an IANA name, the period is not 5 to 720 minutes
    ///   or hours of one day overlap.
    package func addSite(
        _ code: Code, name: String, address: String?, zone: String, periodMinutes: Int, hours: [WeeklyHours],
        by actor: Actor
    ) throws {
        guard isZoneName(zone) else { throw SiteError.unknownZone(zone) }
        guard (5...720).contains(periodMinutes) else { throw SiteError.periodOutOfRange(periodMinutes) }
        try hours.refuseOverlaps()
        let name = try name.required(for: LocalizedText(en: "a site", zhHans: "场地"))
        try perform(.addSite, on: code.text, by: actor) { transaction in
            guard try transaction.records.site(code) == nil else { throw SiteError.siteExists(code) }
            _ = try transaction.addSite(
                uid: newUID(), code: code, name: name, address: address, zone: zone,
                periodMinutes: periodMinutes, hours: hours)
        }
    }

    package func rooms(at site: Code? = nil) throws -> [Room] {
        try store.read { records in
            try records.rooms(at: site.map { try records.requireSite($0).id })
        }
    }

    /// Adds a room to a site.
    package func addRoom(
        _ code: Code, at siteCode: Code, name: String, seats: Int, features: Set<RoomFeature>, by actor: Actor
    ) throws {
        guard seats > 0 else { throw SiteError.seatsNotPositive(code, seats) }
        let name = try name.required(for: LocalizedText(en: "a room", zhHans: "教室"))
        try perform(.addRoom, on: code.text, by: actor, scope: { [.site(try $0.requireSite(siteCode).id)] }) {
            transaction in
            guard try transaction.records.room(code) == nil else { throw SiteError.roomExists(code) }
            let site = try transaction.records.requireSite(siteCode)
            _ = try transaction.addRoom(
                uid: newUID(), site: site.id, code: code, name: name, seats: seats, features: features)
        }
    }
}

/// Whether it is an IANA name: short ones such as EST stand for one offset the year round, which is hardly ever meant.
private func isZoneName(_ name: String) -> Bool {
    (name == "UTC" || name.contains("/")) && TimeZone(identifier: name) != nil
}

extension ReadTransaction {
    func requireSite(_ code: Code) throws -> Site {
        guard let site = try site(code) else { throw SiteError.unknownSite(code.text) }
        return site
    }

    func requireSite(_ id: RowID<Site>) throws -> Site {
        guard let site = try site(id) else { throw SiteError.unknownSite("#\(id.rawValue)") }
        return site
    }

    func requireRoom(_ code: Code) throws -> Room {
        guard let room = try room(code) else { throw SiteError.unknownRoom(code.text) }
        return room
    }
}
