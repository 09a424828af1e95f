package import CadreKit

/// A room that sessions can be held in.
package struct Room: Sendable, Hashable, Identifiable {
    package var id: RowID<Room>
    package var uid: UID
    package var site: RowID<Site>
    package var code: Code
    package var name: String
    package var seats: Int
    package var features: Set<RoomFeature>

    package init(
        id: RowID<Room>, uid: UID, site: RowID<Site>, code: Code, name: String, seats: Int,
        features: Set<RoomFeature>
    ) {
        self.id = id
        self.uid = uid
        self.site = site
        self.code = code
        self.name = name
        self.seats = seats
        self.features = features
    }
}
