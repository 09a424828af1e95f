package import CadreKit

/// An item of the department's bank in one of its versions, which never change.
package struct BankItem: Sendable, Hashable, Identifiable {
    package let id: RowID<BankItem>
    /// With the number of its version.
    package let item: Item
    /// As a path, `Sales/Pricing`; nil without one.
    package let category: String?
    /// Who wrote this version.
    package let author: String
    package let createdAt: Instant
    /// Whether it is no longer drawn; attempts that asked it keep it.
    package let isRetired: Bool

    package init(
        id: RowID<BankItem>, item: Item, category: String?, author: String, createdAt: Instant,
        isRetired: Bool
    ) {
        self.id = id
        self.item = item
        self.category = category
        self.author = author
        self.createdAt = createdAt
        self.isRetired = isRetired
    }
}
