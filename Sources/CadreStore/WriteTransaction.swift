package import CadreModel
import Foundation
import GRDB

/// A change in the making: who makes it, when, and what the audit log is to say of it. Its verbs are in
/// `Verbs/`, a file for each subject.
package final class WriteTransaction {
    package let actor: Actor
    package let at: Instant
    let db: Database
    private var particulars: [String: String] = [:]

    init(db: Database, actor: Actor, at: Instant) {
        self.db = db
        self.actor = actor
        self.at = at
    }

    /// The records as they stand within this change.
    package var records: ReadTransaction { ReadTransaction(db: db) }

    /// Adds a particular to the audit row; no personal data.
    package func note(_ name: String, _ value: some CustomStringConvertible) {
        particulars[name] = value.description
    }

    func audit(_ verb: Verb, on subject: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let detail = String(decoding: try encoder.encode(particulars), as: UTF8.self)
        try db.cachedStatement(
            sql: "INSERT INTO audit (at, actor_kind, actor, verb, subject, detail) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [at, actor.kind, actor.name, verb.name, subject, detail])
    }
}
