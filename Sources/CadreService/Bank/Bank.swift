package import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let editBank = Verb("bank.edit", by: [.administrator, .coordinator, .trainer])
}

extension TrainingService {
    /// The bank's items in their latest versions, by id.
    package func bankItems(_ filter: BankFilter = BankFilter()) throws -> [BankItem] {
        try store.read { try $0.bankItems() }.filter(filter.passes)
    }

    /// Every version of an item, the first one first.
    ///
    /// - Throws: `BankError.unknownItem`.
    package func bankItemVersions(_ id: ItemID) throws -> [BankItem] {
        let versions = try store.read { try $0.bankItemVersions(id) }
        guard !versions.isEmpty else { throw BankError.unknownItem(id) }
        return versions
    }

    /// Changes what an item is found by, as a new version; attempts that asked an earlier one keep it.
    ///
    /// - Throws: `BankError` for an item that is not there or retired, and for a change that is none.
    package func editBankItem(_ id: ItemID, by actor: Actor, _ change: (inout Item, inout String?) -> Void)
        throws -> BankItem
    {
        try perform(.editBank, on: id.text, by: actor) { transaction in
            let before = try transaction.records.requireBankItem(id)
            guard !before.isRetired else { throw BankError.retired(id) }
            var (item, category) = (before.item, before.category)
            change(&item, &category)
            guard item != before.item || category != before.category else { throw BankError.unchanged(id) }
            try transaction.addVersion(
                (before.item.version ?? 1) + 1, of: before.id, item, category: category, author: actor.name)
            return try transaction.records.requireBankItem(id)
        }
    }

    /// Takes an item out of use, or brings it back.
    package func setRetired(_ isRetired: Bool, _ id: ItemID, by actor: Actor) throws {
        try perform(.editBank, on: id.text, by: actor) { transaction in
            let item = try transaction.records.requireBankItem(id)
            guard item.isRetired != isRetired else {
                throw isRetired ? BankError.retired(id) : BankError.notRetired(id)
            }
            transaction.note("retired", isRetired)
            try transaction.setRetired(isRetired, item.id)
        }
    }
}

extension ReadTransaction {
    /// - Throws: `BankError.unknownItem`.
    func requireBankItem(_ id: ItemID) throws -> BankItem {
        guard let item = try bankItem(id) else { throw BankError.unknownItem(id) }
        return item
    }
}
