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
    /// Takes questions into the bank: new ones, and new versions of those that read differently now. A bad question, or one
    /// under the id of a module's, does not keep the good ones out, unless the options say so; the same file again changes
    /// nothing.
    package func importItems(
        _ file: [UInt8], _ options: ItemImportOptions, by actor: Actor
    ) throws -> ItemsImport {
        let reading = ItemReading(file, as: options.format)
        let items = try reading.items.map { (read: $0, item: try options.completed($0.item)) }
        let owners = Dictionary(
            registry.modules.flatMap { module in module.bank.map { ($0.id, module.id) } },
            uniquingKeysWith: { first, _ in first })
        let findings =
            reading.findings
            + items.compactMap { read, item in
                owners[item.id].map { .idOfModule(item.id, $0, line: read.line) }
            }
        let usable = items.filter { owners[$0.item.id] == nil }
        if usable.isEmpty || (findings.hasErrors && options.isStrict) {
            return ItemsImport(findings: findings, added: [], changed: [], unchanged: 0, isRefused: true)
        }
        let body = { (transaction: WriteTransaction) in
            try take(usable, findings, options, by: actor, in: transaction)
        }
        return try options.dryRun
            ? rehearse(.editBank, on: "bank", by: actor, body)
            : perform(.editBank, on: "bank", by: actor, body)
    }

    private func take(
        _ items: [(read: ReadItem, item: Item)], _ findings: [Finding], _ options: ItemImportOptions,
        by actor: Actor, in transaction: WriteTransaction
    ) throws -> ItemsImport {
        let known = Dictionary(
            try transaction.records.bankItems().map { ($0.item.id, $0) },
            uniquingKeysWith: { first, _ in first })
        var (added, changed, unchanged) = ([ItemID](), [ItemID](), 0)
        for (read, item) in items {
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
                    (before.item.version ?? 1) + 1, of: item, category: category, author: actor.name)
                changed.append(item.id)
            }
        }
        transaction.note("added", added.count)
        transaction.note("changed", changed.count)
        return ItemsImport(
            findings: findings, added: added, changed: changed, unchanged: unchanged, isRefused: false)
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

extension Finding {
    /// A question that would have the id of a module's, which a draw could not tell from it.
    fileprivate static func idOfModule(_ id: ItemID, _ module: ModuleID, line: Int) -> Finding {
        Finding(
            .error, "items.id-of-module", at: Place(line: line, path: id.text),
            LocalizedText(
                en: "the module “\(module)” already brings a question “\(id)” along",
                zhHans: "模块“\(module)”中已有题目“\(id)”"),
            hint: LocalizedText(
                en: "import it under an id of your own: `--prefix own-`",
                zhHans: "请换用自己的标识导入：`--prefix own-`"))
    }
}
