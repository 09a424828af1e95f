import CadreModel
import Foundation
import GRDB

extension TrainingStore {
    /// What SQLite and the schema's own rules find wrong with the file; empty when it is sound.
    package func check() throws -> [String] {
        try reading { try $0.problems() }
    }

    /// Copies the records, as they stand at one moment, to a new file at `destination` and checks the copy.
    ///
    /// Others may go on reading and writing. The file is whole or not there. `progress` hears of the share that is
    /// copied, in per cent.
    ///
    /// - Throws: `StoreError.exists` when the name is taken, `.damaged` when the copy does not check out.
    package func backUp(to destination: String, progress: @escaping (Int) -> Void = { _ in }) throws {
        try withDraft(of: destination) { draft in
            try StoreError.explaining(destination) {
                let copy = try DatabaseQueue(path: draft)
                try reading { db in try copy.takeOver(db, progress: progress) }
                try copy.becomeOneFile()
                try copy.read { try $0.refuseProblems(of: destination) }
                try copy.close()
            }
            guard link(draft, destination) == 0 else {
                throw errno == EEXIST ? StoreError.exists(path: destination) : .readOnly(path: destination)
            }
        }
    }

    /// Puts the records of the backup at `source` in place of those at `path`.
    ///
    /// Nobody else may have the file open. A backup that is damaged, foreign or newer is refused, and what is at
    /// `path` stays as it is. A file there that can no longer be opened is kept under another name.
    ///
    /// - Returns: the name of the file that could not be opened; nil when there was none.
    package static func restore(
        _ path: String, from source: String, progress: @escaping (Int) -> Void = { _ in }
    ) throws -> String? {
        guard URL(filePath: source).resolvingSymlinksInPath() != URL(filePath: path).resolvingSymlinksInPath()
        else {
            throw StoreError.exists(path: source)
        }
        let backup = DatabaseFile(path: source)
        guard try backup.state() != .missing else { throw StoreError.noBackup(path: source) }
        let reader = try backup.reader()
        try StoreError.explaining(source) { try reader.read { try $0.refuseProblems(of: source) } }
        var kept: String?
        try ProcessLock(database: path).exclusively {
            try withDraft(of: path) { draft in
                try StoreError.explaining(path) {
                    let copy = try DatabaseQueue(path: draft, configuration: configuration)
                    try reader.read { db in try copy.takeOver(db, progress: progress) }
                    try Schema.migrator.migrate(copy)
                    try copy.becomeOneFile()
                    guard try !replaceRecords(at: path, by: copy) else { return }
                    try copy.close()
                    kept = try setAside(path)
                    guard rename(draft, path) == 0 else { throw StoreError.readOnly(path: path) }
                }
            }
        }
        return kept
    }

    /// Copies the records into the file in one transaction; false when there is no file that can be opened.
    private static func replaceRecords(at path: String, by copy: DatabaseQueue) throws -> Bool {
        do {
            guard try DatabaseFile(path: path).state() != .missing else { return false }
            let target = try DatabaseQueue(path: path, configuration: configuration)
            try copy.read { db in try target.takeOver(db) }
            try target.close()
            return true
        } catch StoreError.damaged, StoreError.notADatabase {
            return false
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return false
        }
    }

    /// Moves a file and what SQLite keeps beside it out of the way; nil when there is none.
    private static func setAside(_ path: String) throws -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let number = (1...).first { !FileManager.default.fileExists(atPath: "\(path).damaged-\($0)") } ?? 1
        let kept = "\(path).damaged-\(number)"
        for suffix in ["-wal", "-shm", ""] where FileManager.default.fileExists(atPath: path + suffix) {
            guard rename(path + suffix, kept + suffix) == 0 else { throw StoreError.readOnly(path: path) }
        }
        return kept
    }

    /// The file's figures.
    package func facts() throws -> StoreFacts {
        try reading { db in
            let tables = ["person", "cohort", "enrolment", "session", "attendance", "attempt", "audit"]
            return StoreFacts(
                path: path ?? ":memory:",
                bytes: try Int.fetchOne(
                    db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size") ?? 0,
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

extension Database {
    /// What is wrong with the records: damage, references that lead nowhere.
    fileprivate func problems() throws -> [String] {
        let damage = try String.fetchAll(self, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        let orphans = try Row.fetchAll(self, sql: "PRAGMA foreign_key_check").map { row in
            "\(row["table"] as String): row \(row["rowid"] as Int64? ?? 0) refers to a missing "
                + "\(row["parent"] as String)"
        }
        return damage + orphans
    }

    fileprivate func refuseProblems(of path: String) throws {
        let problems = try problems()
        guard problems.isEmpty else {
            throw StoreError.damaged(path: path, detail: problems.prefix(3).joined(separator: "; "))
        }
    }
}

extension DatabaseQueue {
    /// Replaces everything in this database by what the other holds, in one transaction.
    fileprivate func takeOver(_ other: Database, progress: @escaping (Int) -> Void = { _ in }) throws {
        try writeWithoutTransaction { db in
            try other.backup(to: db, pagesPerStep: 1_000) { copied in
                guard copied.totalPageCount > 0 else { return }
                progress(copied.completedPageCount * 100 / copied.totalPageCount)
            }
        }
    }

    /// Keeps no log beside the file: what a backup is stored on may not.
    fileprivate func becomeOneFile() throws {
        try writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
}

/// Runs `body` on a database of its own beside `path`, which is gone afterwards unless it was renamed.
private func withDraft(of path: String, _ body: (String) throws -> Void) throws {
    let draft = try Draft(beside: path)
    defer {
        draft.remove()
        for suffix in ["-wal", "-shm", "-journal"] { unlink(draft.path + suffix) }
    }
    draft.close()
    try body(draft.path)
}
