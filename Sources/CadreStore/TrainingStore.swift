package import CadreModel
import Foundation
import GRDB
import Synchronization

/// The department's records: one SQLite file, or memory for tests.
///
/// Opening checks that the file is Cadre's and of this version, migrates it when it is older, and holds a
/// shared lock until the store is gone. A file that is only read is not written to.
package final class TrainingStore: Sendable {
    package let path: String?
    private let reader: any DatabaseReader
    private let opened: Mutex<(any DatabaseWriter)?>
    private let lock: ProcessLock?

    private init(path: String?, reader: any DatabaseReader, writer: (any DatabaseWriter)?, lock: ProcessLock?)
    {
        self.path = path
        self.reader = reader
        self.lock = lock
        opened = Mutex(writer)
    }

    /// A store that lasts as long as the value.
    package static func inMemory() throws -> TrainingStore {
        let queue = try DatabaseQueue(configuration: configuration)
        try Schema.migrator.migrate(queue)
        return TrainingStore(path: nil, reader: queue, writer: queue, lock: nil)
    }

    /// Opens the file at `path`; `creating` says whether a missing one is made.
    ///
    /// - Throws: `StoreError`, naming the file, what is wrong with it and who holds it.
    package static func open(_ path: String, creating: Bool) throws -> TrainingStore {
        let file = DatabaseFile(path: path)
        let state = try file.state()
        guard state != .missing || creating else { throw StoreError.missing(path: path) }
        guard state != .current else {
            let lock = try? ProcessLock(database: path)
            try lock?.share(patience: patience)
            return TrainingStore(path: path, reader: try file.reader(), writer: nil, lock: lock)
        }
        return try StoreError.explaining(path) {
            let lock = try ProcessLock(database: path)
            // Several processes may find the file missing at once: one makes it, the others wait.
            try lock.exclusively(patience: patience, whileNeeded: { try file.state() != .current }) {
                try Schema.migrator.migrate(DatabasePool(path: path, configuration: configuration))
            }
            return TrainingStore(path: path, reader: try file.reader(), writer: nil, lock: lock)
        }
    }

    /// The connections that write, opened when they are first needed.
    var writer: any DatabaseWriter {
        get throws {
            try opened.withLock { writer in
                if let writer { return writer }
                guard let path, lock != nil else { throw StoreError.readOnly(path: path ?? "") }
                let pool = try DatabasePool(path: path, configuration: Self.configuration)
                writer = pool
                return pool
            }
        }
    }

    /// How long a process waits for another that makes, migrates or restores the file.
    private static let patience = Duration.seconds(10)

    /// Reads one consistent state of the records.
    package func read<Value>(_ body: (ReadTransaction) throws -> Value) throws -> Value {
        try reading { try body(ReadTransaction(db: $0)) }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try StoreError.explaining(path) {
            let connection: any DatabaseReader = opened.withLock { $0 } ?? reader
            return try connection.read(body)
        }
    }

    /// Writes all of what `body` does, and one audit row, or nothing.
    package func write<Value>(
        _ verb: Verb, on subject: String, by actor: Actor, at instant: Instant,
        _ body: (WriteTransaction) throws -> Value
    ) throws -> Value {
        try StoreError.explaining(path) {
            try writer.write { try perform(verb, on: subject, by: actor, at: instant, in: $0, body) }
        }
    }

    /// Does what `write` does and takes it all back: what would happen, and every error that would.
    package func rehearse<Value>(
        _ verb: Verb, on subject: String, by actor: Actor, at instant: Instant,
        _ body: (WriteTransaction) throws -> Value
    ) throws -> Value {
        try StoreError.explaining(path) {
            try writer.writeWithoutTransaction { db in
                try db.beginTransaction(.immediate)
                defer { try? db.rollback() }
                return try perform(verb, on: subject, by: actor, at: instant, in: db, body)
            }
        }
    }

    private func perform<Value>(
        _ verb: Verb, on subject: String, by actor: Actor, at instant: Instant, in db: Database,
        _ body: (WriteTransaction) throws -> Value
    ) throws -> Value {
        let transaction = WriteTransaction(db: db, actor: actor, at: instant)
        let value = try body(transaction)
        try transaction.audit(verb, on: subject)
        return value
    }
}

extension TrainingStore {
    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            db.add(function: WallClock.function)
            // Only a new file takes it: fewer, larger pages make a large import cheaper.
            try db.execute(sql: "PRAGMA page_size = 8192")
            // In kilobytes: a large import keeps its indices in memory, and an export stays small.
            try db.execute(sql: "PRAGMA cache_size = \(db.configuration.readonly ? -16_000 : -64_000)")
        }
        return configuration
    }
}
