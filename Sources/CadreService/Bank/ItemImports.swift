package import CadreImport
package import CadreKit
package import CadreModel
import CadreStore

/// How a file of questions is taken into the bank.
package struct ItemImportOptions: Sendable {
    /// Nil to tell it by the file.
    package var format: ItemFormat?
    /// Put before every id, so that two files' `q1` stay two questions.
    package var prefix: String?
    /// For items whose file says nothing of it.
    package var objective: ObjectiveID?
    package var difficulty: Difficulty?
    package var category: String?
    /// Added to those of the file.
    package var tags: [String] = []
    /// Whether one bad question keeps all out.
    package var isStrict = false
    package var dryRun = false

    package init() {}
}

/// What became of a file of questions.
package struct ItemsImport: Sendable {
    package let findings: [Finding]
    package let added: [ItemID]
    /// Now in a new version.
    package let changed: [ItemID]
    package let unchanged: Int
    /// Whether nothing was written because of what was found.
    package let isRefused: Bool

    /// Questions that were left out.
    package var leftOut: Int { findings.count { $0.severity == .error } }
}

extension TrainingService {
    /// Takes questions into the bank: new ones, and new versions of those that read differently now. A bad question does
    /// not keep the good ones out, unless the options say so; the same file again changes nothing.
    package func importItems(
        _ file: [UInt8], _ options: ItemImportOptions, by actor: Actor
    ) throws -> ItemsImport {
        let reading = ItemReading(file, as: options.format)
        let hasErrors = reading.findings.hasErrors
        if reading.items.isEmpty || (hasErrors && options.isStrict) {
            return ItemsImport(
                findings: reading.findings, added: [], changed: [], unchanged: 0, isRefused: true)
        }
        let body = { (transaction: WriteTransaction) in
            try take(reading, options, by: actor, in: transaction)
        }
        return try options.dryRun
            ? rehearse(.editBank, on: "bank", by: actor, body)
            : perform(.editBank, on: "bank", by: actor, body)
    }

    private func take(
        _ reading: ItemReading, _ options: ItemImportOptions, by actor: Actor,
        in transaction: WriteTransaction
    ) throws -> ItemsImport {
        let known = Dictionary(
            try transaction.records.bankItems().map { ($0.item.id, $0) },
            uniquingKeysWith: { first, _ in first })
        var (added, changed, unchanged) = ([ItemID](), [ItemID](), 0)
        for read in reading.items {
            let item = try options.completed(read.item)
            let category = read.category ?? options.category
            guard let before = known[item.id] else {
                try transaction.addBankItem(item, category: category, uid: newUID(), author: actor.name)
                added.append(item.id)
                continue
            }
            var former = before.item
            former.version = nil
            if former == item, before.category == category {
                unchanged += 1
            } else {
                try transaction.addVersion(
                    (before.item.version ?? 1) + 1, of: before.id, item, category: category,
                    author: actor.name)
                changed.append(item.id)
            }
        }
        transaction.note("added", added.count)
        transaction.note("changed", changed.count)
        return ItemsImport(
            findings: reading.findings, added: added, changed: changed, unchanged: unchanged, isRefused: false
        )
    }
}

extension ItemImportOptions {
    /// The item as the options have it.
    fileprivate func completed(_ read: Item) throws -> Item {
        var item = read
        if let prefix { item.id = try ItemID("\(prefix)\(read.id)") }
        item.objective = item.objective ?? objective
        item.difficulty = item.difficulty ?? difficulty
        item.tags += tags.filter { !item.tags.contains($0) }
        return item
    }
}
