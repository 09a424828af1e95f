package import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let editBank = Verb("bank.edit", by: [.administrator, .coordinator, .trainer])
}

extension TrainingService {
    /// The department's items in their latest versions and what the linked modules bring along, by id.
    package func bankItems(_ filter: BankFilter = BankFilter()) throws -> [BankItem] {
        try (registry.bankItems + store.read { try $0.bankItems() })
            .filter(filter.passes)
            .sorted { $0.item.id < $1.item.id }
    }

    /// Every version of an item, the first one first; a module's item has the one that is linked.
    ///
    /// - Throws: `BankError.unknownItem`.
    package func bankItemVersions(_ id: ItemID) throws -> [BankItem] {
        if let item = registry.bankItem(id) { return [item] }
        let versions = try store.read { try $0.bankItemVersions(id) }
        guard !versions.isEmpty else { throw BankError.unknownItem(id) }
        return versions
    }

    /// Changes what an item is found by, as a new version; attempts that asked an earlier one keep it.
    ///
    /// - Throws: `BankError` for an item that is not there, retired or a module's, and for a change that is none.
    package func editBankItem(_ id: ItemID, by actor: Actor, _ change: (inout Item, inout String?) -> Void)
        throws -> BankItem
    {
        try perform(.editBank, on: id.text, by: actor) { transaction in
            let before = try ownItem(id, transaction.records)
            guard !before.isRetired else { throw BankError.retired(id) }
            var (item, category) = (before.item, before.category)
            change(&item, &category)
            guard item != before.item || category != before.category else { throw BankError.unchanged(id) }
            try transaction.addVersion(
                (before.item.version ?? 1) + 1, of: item, category: category, author: actor.name)
            return try transaction.records.requireBankItem(id)
        }
    }

    /// Takes an item out of use, or brings it back.
    package func setRetired(_ isRetired: Bool, _ id: ItemID, by actor: Actor) throws {
        try perform(.editBank, on: id.text, by: actor) { transaction in
            let item = try ownItem(id, transaction.records)
            guard item.isRetired != isRetired else {
                throw isRetired ? BankError.retired(id) : BankError.notRetired(id)
            }
            transaction.note("retired", isRetired)
            try transaction.setRetired(isRetired, id)
        }
    }

    /// - Throws: `BankError.unknownItem` and `BankError.ofModule`.
    private func ownItem(_ id: ItemID, _ records: ReadTransaction) throws -> BankItem {
        if let module = registry.module(bringing: id) { throw BankError.ofModule(id, module.id) }
        return try records.requireBankItem(id)
    }
}

extension Registry {
    /// What the linked modules bring along to the bank.
    var bankItems: [BankItem] {
        modules.flatMap { module in module.bank.map { BankItem($0, of: module) } }
    }

    func bankItem(_ id: ItemID) -> BankItem? { bankItems.first { $0.item.id == id } }

    /// The module that brings the item along.
    func module(bringing id: ItemID) -> (any CourseModule)? {
        modules.first { module in module.bank.contains { $0.id == id } }
    }
}

extension ReadTransaction {
    /// - Throws: `BankError.unknownItem`.
    func requireBankItem(_ id: ItemID) throws -> BankItem {
        guard let item = try bankItem(id) else { throw BankError.unknownItem(id) }
        return item
    }
}
