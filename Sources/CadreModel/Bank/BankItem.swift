package import CadreKit

/// An item that a quiz may draw: of the department's bank in one of its versions, which never change, or of a module's.
package struct BankItem: Sendable, Hashable, Encodable {
    /// With the number of its version; without one when a module brings it along.
    package let item: Item
    /// As a path, `Sales/Pricing`; the module's id for what a module brings along; nil without one.
    package let category: String?
    /// Who wrote this version, or which module in which version brings the item along.
    package let author: String
    /// Nil for what a module brings along.
    package let createdAt: Instant?
    /// Whether it is no longer drawn; attempts that asked it keep it.
    package let isRetired: Bool

    package init(item: Item, category: String?, author: String, createdAt: Instant, isRetired: Bool) {
        self.item = item
        self.category = category
        self.author = author
        self.createdAt = createdAt
        self.isRetired = isRetired
    }

    /// An item that a module brings along.
    package init(_ item: Item, of module: any CourseModule) {
        self.item = item
        category = module.id.text
        author = "\(module.id) \(module.version)"
        createdAt = nil
        isRetired = false
    }

    /// Whether the department wrote it and may change it.
    package var isOwn: Bool { createdAt != nil }
}
