import CadreKit
import Foundation
import GRDB

/// Why the database file cannot be used, or refused what was asked of it.
package enum StoreError: ExplainedError, Equatable {
    case missing(path: String)
    /// What was to be restored is not there.
    case noBackup(path: String)
    /// A file that must be new is there already.
    case exists(path: String)
    case unreadable(path: String)
    case noFolder(path: String)
    case notADatabase(path: String)
    case notCadres(path: String)
    case newerVersion(path: String)
    case sqliteTooOld(Int)
    case readOnly(path: String)
    /// Another process is writing and did not finish in time.
    case busy(path: String)
    /// Another process has the file open while this one needs it alone.
    case inUse(path: String, holder: String)
    case full(path: String)
    case damaged(path: String, detail: String)
    /// A guard of the schema refused: what reached SQLite was not caught before. `detail` is its sentence.
    case refused(detail: String)
    case failed(path: String, detail: String)
}

extension StoreError {
    /// Runs `body` and turns SQLite's errors into sentences about the file at `path`.
    static func explaining<Value>(_ path: String?, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreError(error, path: path ?? ":memory:")
        }
    }

    private init(_ error: DatabaseError, path: String) {
        let detail = error.message ?? "\(error.resultCode)"
        self =
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
            case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .readOnly(path: path)
            case .SQLITE_FULL: .full(path: path)
            case .SQLITE_IOERR where !Self.hasRoom(beside: path): .full(path: path)
            case .SQLITE_NOTADB: .notADatabase(path: path)
            case .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
            case .SQLITE_CONSTRAINT: .refused(detail: detail)
            default: .failed(path: path, detail: detail)
            }
    }

    /// A full disk shows as an error of input and output too, where it is the log or the shared memory that found no
    /// room.
    private static func hasRoom(beside path: String) -> Bool {
        let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
        return (attributes?[.systemFreeSize] as? NSNumber)?.intValue ?? .max >= 64 * 1024
    }
}
