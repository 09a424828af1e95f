import CadreKit
import Foundation
import GRDB

/// What can be said of a file before SQLite touches it.
enum FileCheck {
    /// The first 16 bytes of every SQLite file (sqlite.org/fileformat2.html, 1.3).
    private static let header = Data("SQLite format 3\u{0}".utf8)
    /// Where the header keeps the application id, big-endian.
    private static let applicationIDBytes = 68..<72

    static func refuseForeignFile(_ path: String, creating: Bool) throws {
        guard Database.sqliteLibVersionNumber >= 3_037_000 else {
            throw StoreError.sqliteTooOld(Database.sqliteLibVersionNumber)
        }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw StoreError.notADatabase(path: path)
        }
        guard let file = FileHandle(forReadingAtPath: path) else {
            if FileManager.default.fileExists(atPath: path) { throw StoreError.unreadable(path: path) }
            guard creating else { throw StoreError.missing(path: path) }
            return
        }
        defer { try? file.close() }
        let start = try file.read(upToCount: 100) ?? Data()
        // A file of no bytes is what SQLite itself makes first.
        guard !start.isEmpty else { return }
        guard start.count == 100, start.prefix(header.count) == header else {
            throw StoreError.notADatabase(path: path)
        }
        let id = start[applicationIDBytes].reduce(0) { $0 << 8 | Int($1) }
        // In WAL mode the id may still sit in the log beside the file.
        guard id == Schema.applicationID || FileManager.default.fileExists(atPath: path + "-wal") else {
            throw StoreError.notCadres(path: path)
        }
    }
}

extension Database {
    static var sqliteLibVersionNumber: Int {
        (try? DatabaseQueue().read { try Int.fetchOne($0, sql: sqliteVersionSQL) }) ?? 0
    }

    private static let sqliteVersionSQL = """
        WITH version(text) AS (SELECT sqlite_version())
        SELECT CAST(text AS INTEGER) * 1000000
            + CAST(substr(text, instr(text, '.') + 1) AS INTEGER) * 1000 FROM version
        """
}
