import CadreKit
import Foundation
import GRDB
import GRDBSQLite

/// A database file looked at before anything may write to it.
struct DatabaseFile {
    enum State {
        /// No file, or one in which nothing has been made yet.
        case missing
        case older
        case current
    }

    let path: String

    /// How the file stands, without changing a byte of it.
    ///
    /// - Throws: `StoreError` for what is no database, not Cadre's, of a newer version or not readable.
    func state() throws -> State {
        let version = Int(sqlite3_libversion_number())
        guard version >= 3_037_000 else { throw StoreError.sqliteTooOld(version) }
        guard try !isEmpty() else { return .missing }
        return try reader().read { db in
            let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            if id == 0, try holdsNothing(db) { return .missing }
            guard id == Schema.applicationID else { throw StoreError.notCadres(path: path) }
            if try Schema.migrator.hasBeenSuperseded(db) { throw StoreError.newerVersion(path: path) }
            return try Schema.migrator.hasCompletedMigrations(db) ? .current : .older
        }
    }

    /// Whether whoever makes the file has got no further than SQLite's header and the list of migrations.
    private func holdsNothing(_ db: Database) throws -> Bool {
        try String.fetchAll(db, sql: "SELECT DISTINCT tbl_name FROM sqlite_schema")
            .allSatisfy { $0 == "grdb_migrations" }
    }

    /// A connection that cannot write.
    ///
    /// Where the folder cannot be written, SQLite cannot keep its shared memory there; the file is then read as one
    /// that nobody changes, unless there is a log beside it.
    func reader() throws -> DatabaseQueue {
        try StoreError.explaining(path) {
            var configuration = TrainingStore.configuration
            configuration.readonly = true
            do {
                let queue = try DatabaseQueue(path: path, configuration: configuration)
                // The first read is what needs the shared memory.
                try queue.read { _ = try $0.tableExists("grdb_migrations") }
                return queue
            } catch let error as DatabaseError where error.isForWantOfSharedMemory && !hasLog {
                return try DatabaseQueue(path: immutableURI, configuration: configuration)
            }
        }
    }

    private var hasLog: Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
        return (attributes?[.size] as? Int ?? 0) > 0
    }

    /// As SQLite's documentation of URI filenames has it (sqlite.org/uri.html).
    private var immutableURI: String { URL(filePath: path).absoluteString + "?immutable=1" }

    /// Whether there is nothing: no file, or one of no bytes, which SQLite itself makes first.
    private func isEmpty() throws -> Bool {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return true }
        guard !isFolder.boolValue else { throw StoreError.notADatabase(path: path) }
        guard let file = FileHandle(forReadingAtPath: path) else { throw StoreError.unreadable(path: path) }
        defer { try? file.close() }
        return try file.read(upToCount: 1)?.isEmpty ?? true
    }
}

extension DatabaseError {
    /// How SQLite says that it may read the file and make nothing beside it.
    fileprivate var isForWantOfSharedMemory: Bool {
        resultCode == .SQLITE_CANTOPEN || resultCode == .SQLITE_READONLY
    }
}
