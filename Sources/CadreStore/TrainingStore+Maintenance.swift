import CadreModel
import Foundation
import GRDB

extension TrainingStore {
    /// What SQLite and the schema's own rules find wrong with the file; empty when it is sound.
    package func check() throws -> [String] {
        try StoreError.explaining(path) {
            try writer.read { db in
                let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
                let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
                    "\(row["table"] as String): row \(row["rowid"] as Int64? ?? 0) refers to a missing "
                        + "\(row["parent"] as String)"
                }
                return damage + orphans
            }
        }
    }

    /// Copies the records, as they stand at one moment, to a new file at `destination` and checks the copy.
    ///
    /// Others may go on reading and writing. The file is whole or not there.
    ///
    /// - Throws: `StoreError.damaged` when the copy does not check out.
    package func backUp(to destination: String) throws {
        let draft = destination + ".part"
        defer { FileManager.default.removeDatabase(at: draft) }
        FileManager.default.removeDatabase(at: draft)
        try StoreError.explaining(destination) {
            let copy = try DatabaseQueue(path: draft)
            try writer.backup(to: copy)
            // The copy is one file: what a backup is stored on may not keep a log beside it.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            let damage = try copy.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
            guard damage == ["ok"] else {
                throw StoreError.damaged(path: destination, detail: damage.joined(separator: "; "))
            }
            try copy.close()
        }
        guard rename(draft, destination) == 0 else { throw StoreError.readOnly(path: destination) }
    }

    /// Puts the records of the backup at `source` in place of this file's, in one transaction.
    ///
    /// Nobody else may have the file open. A backup that is damaged, foreign or newer is refused and the records
    /// stay as they are.
    package func restore(from source: String) throws {
        try FileCheck.refuseForeignFile(source, creating: false)
        let backup = try StoreError.explaining(source) {
            var configuration = Configuration()
            configuration.readonly = true
            let backup = try DatabaseQueue(path: source, configuration: configuration)
            if try backup.read(Schema.migrator.hasBeenSuperseded) {
                throw StoreError.newerVersion(path: source)
            }
            let damage = try backup.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
            guard damage == ["ok"] else {
                throw StoreError.damaged(path: source, detail: damage.joined(separator: "; "))
            }
            return backup
        }
        try StoreError.explaining(path) {
            try exclusively {
                try backup.backup(to: writer)
                try Schema.migrator.migrate(writer)
            }
        }
    }

    /// The file's figures.
    package func facts() throws -> StoreFacts {
        try StoreError.explaining(path) {
            try writer.read { db in
                let tables = ["person", "cohort", "enrolment", "session", "attendance", "attempt", "audit"]
                return StoreFacts(
                    path: path ?? ":memory:",
                    bytes: try Int.fetchOne(
                        db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
                        ?? 0,
                    schema: try Schema.migrator.appliedIdentifiers(db).sorted().last ?? "",
                    sqlite: try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "",
                    rows: try tables.map { table in
                        .init(
                            table: table,
                            count: try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0)
                    })
            }
        }
    }
}

/// How large a database is and what is in it.
package struct StoreFacts: Sendable, Encodable {
    package let path: String
    package let bytes: Int
    /// The newest migration that was applied.
    package let schema: String
    package let sqlite: String
    package let rows: [Table]

    package struct Table: Sendable, Encodable {
        package let table: String
        package let count: Int
    }
}

extension FileManager {
    fileprivate func removeDatabase(at path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { try? removeItem(atPath: path + suffix) }
    }
}
