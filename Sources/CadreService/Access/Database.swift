package import CadreModel
package import CadreStore

extension Verb {
    package static let restore = Verb("database.restore", by: [.administrator])
}

extension TrainingService {
    /// The database's figures.
    package func databaseFacts() throws -> StoreFacts {
        try store.facts()
    }

    /// What is wrong with the database file; empty when it is sound.
    package func checkDatabase() throws -> [String] {
        try store.check()
    }

    /// Copies the records to a new file and checks the copy; others may go on working. `progress` hears per cents.
    package func backUp(to path: String, progress: @escaping (Int) -> Void = { _ in }) throws {
        try store.backUp(to: path, progress: progress)
    }

    /// Puts a backup in place of the records at `path`, which nobody may have open and which need not open any more.
    ///
    /// - Returns: where a file that could not be opened is kept.
    package static func restore(
        _ path: String, from source: String, progress: @escaping (Int) -> Void = { _ in }
    ) throws -> String? {
        try TrainingStore.restore(path, from: source, progress: progress)
    }

    /// Says in the audit log of restored records what they were restored from.
    package func noteRestored(from path: String, by actor: Actor) throws {
        try perform(.restore, on: path, by: actor) { _ in }
    }
}

extension TrainingService {
    /// What was done since `instant`, oldest first.
    package func auditLog(since instant: Instant? = nil) throws -> [AuditEntry] {
        try store.read { try $0.auditLog(since: instant) }
    }
}
