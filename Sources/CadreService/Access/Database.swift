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

    /// Copies the records to a new file and checks the copy; others may go on working.
    package func backUp(to path: String) throws {
        try store.backUp(to: path)
    }

    /// Puts a backup in place of the records, and says so in the audit log of what was restored.
    package func restore(from path: String, by actor: Actor) throws {
        try store.read { try authorise(actor, to: .restore, in: [.all], by: $0) }
        try store.restore(from: path)
        try perform(.restore, on: path, by: actor) { _ in }
    }
}

extension TrainingService {
    /// What was done since `instant`, oldest first.
    package func auditLog(since instant: Instant? = nil) throws -> [AuditEntry] {
        try store.read { try $0.auditLog(since: instant) }
    }
}
