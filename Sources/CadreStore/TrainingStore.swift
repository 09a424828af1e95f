package import CadreModel
import Foundation
import GRDB

/// The department's records: one SQLite file, or memory for tests.
///
/// Opening checks that the file is Cadre's and of this version, migrates it when it is older, and holds a
/// shared lock until the store is gone.
package final class TrainingStore: Sendable {
    package let path: String?
    let writer: any DatabaseWriter
    private let lock: ProcessLock?

    private init(path: String?, writer: any DatabaseWriter, lock: ProcessLock?) {
        self.path = path
        self.writer = writer
        self.lock = lock
    }

    /// A store that lasts as long as the value.
    package static func inMemory() throws -> TrainingStore {
        let queue = try DatabaseQueue(configuration: configuration)
        try Schema.migrator.migrate(queue)
        return TrainingStore(path: nil, writer: queue, lock: nil)
    }

    /// Opens the file at `path`; `creating` says whether a missing one is made.
    ///
    /// - Throws: `StoreError`, naming the file, what is wrong with it and who holds it.
    package static func open(_ path: String, creating: Bool) throws -> TrainingStore {
        try StoreError.explaining(path) {
            try FileCheck.refuseForeignFile(path, creating: creating)
            let lock = try ProcessLock(database: path)
            let pool = try DatabasePool(path: path, configuration: configuration)
            try migrate(pool, at: path, holding: lock)
            return TrainingStore(path: path, writer: pool, lock: lock)
        }
    }

    /// Reads one consistent state of the records.
    package func read<Value>(_ body: (ReadTransaction) throws -> Value) throws -> Value {
        try StoreError.explaining(path) {
            try writer.read { try body(ReadTransaction(db: $0)) }
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

    /// Runs `body` while no other process has the file open.
    func exclusively<Value>(_ body: () throws -> Value) throws -> Value {
        guard let lock else { return try body() }
        return try lock.exclusively(body)
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
    private static var configuration: Configuration {
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

    private static func migrate(_ pool: DatabasePool, at path: String, holding lock: ProcessLock) throws {
        let migrator = Schema.migrator
        if try pool.read(migrator.hasBeenSuperseded) { throw StoreError.newerVersion(path: path) }
        guard try !pool.read(migrator.hasCompletedMigrations) else { return }
        try lock.exclusively {
            try migrator.migrate(pool)
        }
    }
}
