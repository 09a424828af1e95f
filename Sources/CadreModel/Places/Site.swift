/// A place with rooms, a time zone and working hours of its own.
package struct Site: Sendable, Hashable, Identifiable {
    package var id: RowID<Site>
    package var uid: UID
    package var code: Code
    package var name: String
    package var address: String?
    /// IANA name: `Asia/Shanghai`.
    package var zone: String
    /// Sessions start on multiples of this many minutes after midnight.
    package var periodMinutes: Int

    package init(
        id: RowID<Site>, uid: UID, code: Code, name: String, address: String?, zone: String,
        periodMinutes: Int
    ) {
        self.id = id
        self.uid = uid
        self.code = code
        self.name = name
        self.address = address
        self.zone = zone
        self.periodMinutes = periodMinutes
    }
}
