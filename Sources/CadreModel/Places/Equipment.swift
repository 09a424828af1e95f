package import CadreKit

/// So many pieces of one kind at one site.
package struct Equipment: Sendable, Hashable, Identifiable {
    package var id: RowID<Equipment>
    package var uid: UID
    package var site: RowID<Site>
    package var code: EquipmentCode
    package var name: String
    package var quantity: Int

    package init(
        id: RowID<Equipment>, uid: UID, site: RowID<Site>, code: EquipmentCode, name: String, quantity: Int
    ) {
        self.id = id
        self.uid = uid
        self.site = site
        self.code = code
        self.name = name
        self.quantity = quantity
    }
}
