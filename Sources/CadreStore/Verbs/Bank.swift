package import CadreKit
package import CadreModel
import GRDB

extension ReadTransaction {
    /// The latest version of every item, by id, retired ones included.
    package func bankItems() throws -> [BankItem] {
        try BankItem.fetchAll(db, sql: BankItem.latest + " ORDER BY code")
    }

    /// The latest version of every item in use that one of the draws may take.
    package func bankItems(suiting draws: [Draw]) throws -> [BankItem] {
        guard !draws.isEmpty else { return [] }
        let conditions = draws.map { _ in
            "(coalesce(?, objective) IS objective AND coalesce(?, difficulty) IS difficulty)"
        }
        let arguments = draws.flatMap { [$0.objective?.text, $0.difficulty?.rawValue] }
        return try BankItem.fetchAll(
            db,
            sql: BankItem.latest + " WHERE retired_at IS NULL AND (\(conditions.joined(separator: " OR ")))",
            arguments: StatementArguments(arguments)
        ).filter { one in draws.contains { $0.suits(one.item) } }
    }

    /// The latest version of an item.
    package func bankItem(_ id: ItemID) throws -> BankItem? {
        try BankItem.fetchOne(db, sql: BankItem.latest + " WHERE code = ?", arguments: [id.text])
    }

    /// The assessments that the department has defined, by id.
    package func departmentAssessments() throws -> [AssessmentDefinition] {
        try String.fetchAll(db, sql: "SELECT definition FROM department_assessment ORDER BY code")
            .map { try JSONText.decode(from: $0) }
    }

    /// Every version of an item, the first one first.
    package func bankItemVersions(_ id: ItemID) throws -> [BankItem] {
        try BankItem.fetchAll(
            db, sql: BankItem.versions + " WHERE code = ? ORDER BY number", arguments: [id.text])
    }
}

extension WriteTransaction {
    /// Adds an item with its first version.
    package func addBankItem(_ item: Item, category: String?, uid: UID, author: String) throws {
        try db.cachedStatement(sql: "INSERT INTO bank_item (uid, code) VALUES (?, ?)")
            .execute(arguments: [uid, item.id.text])
        try addVersion(1, of: item, category: category, author: author)
    }

    /// Adds the next version of an item that is there; attempts that asked an earlier one keep it.
    package func addVersion(_ number: Int, of item: Item, category: String?, author: String) throws {
        var item = item
        item.version = number
        try db.cachedStatement(
            sql: """
                INSERT INTO bank_item_version
                    (bank_item_id, number, item, category, objective, difficulty, author, created_at)
                VALUES ((SELECT id FROM bank_item WHERE code = ?), ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            item.id.text, number, try JSONText.encode(item), category, item.objective?.text,
            item.difficulty?.rawValue, author, at,
        ])
    }

    /// Defines an assessment, or defines it anew; cohorts keep what they opened with.
    package func define(_ definition: AssessmentDefinition, uid: UID, author: String) throws {
        try db.execute(
            sql: """
                INSERT INTO department_assessment (uid, code, definition, author, defined_at)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET
                    definition = excluded.definition, author = excluded.author, defined_at = excluded.defined_at
                """,
            arguments: [uid, definition.id.text, try JSONText.encode(definition), author, at])
    }

    /// Takes an item out of use, or brings it back.
    package func setRetired(_ isRetired: Bool, _ id: ItemID) throws {
        try db.execute(
            sql: "UPDATE bank_item SET retired_at = ? WHERE code = ?",
            arguments: [isRetired ? at : nil, id.text])
    }
}

extension BankItem: FetchableRecord {
    fileprivate static let versions = """
        SELECT retired_at, item, category, author, created_at
        FROM bank_item JOIN bank_item_version ON bank_item_id = bank_item.id
        """

    fileprivate static let latest =
        versions
        + " AND number = (SELECT max(number) FROM bank_item_version WHERE bank_item_id = bank_item.id)"

    init(row: Row) throws {
        self.init(
            item: try JSONText.decode(from: row["item"]), category: row["category"], author: row["author"],
            createdAt: row["created_at"], isRetired: (row["retired_at"] as Instant?) != nil)
    }
}
