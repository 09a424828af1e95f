package import CadreKit
package import CadreModel
package import CadreStore
package import Logging

/// The coordinator: everything a user can have done, one method for each.
///
/// CLI, page and REST call the same methods and hold no rule of their own. A writing method authorises the
/// actor, validates, and does its work in one transaction with one audit row.
package struct TrainingService: Sendable {
    package let store: TrainingStore
    package let registry: Registry
    let now: @Sendable () -> Instant
    let newUID: @Sendable () -> UID
    let newSeed: @Sendable () -> UInt64
    let newVerificationCode: @Sendable () -> VerificationCode
    let logger: Logger

    package init(
        store: TrainingStore, registry: Registry, now: @escaping @Sendable () -> Instant,
        newUID: @escaping @Sendable () -> UID, newSeed: @escaping @Sendable () -> UInt64,
        newVerificationCode: @escaping @Sendable () -> VerificationCode, logger: Logger
    ) {
        self.store = store
        self.registry = registry
        self.now = now
        self.newUID = newUID
        self.newSeed = newSeed
        self.newVerificationCode = newVerificationCode
        self.logger = logger
    }
}

extension TrainingService {
    /// Does `body` as one verb: allowed, in one transaction, with one audit row.
    ///
    /// `scope` says which part of the department is touched, once the records are at hand.
    func perform<Value>(
        _ verb: Verb, on subject: String, by actor: Actor,
        scope: (ReadTransaction) throws -> [Scope] = { _ in [.all] },
        _ body: (WriteTransaction) throws -> Value
    ) throws -> Value {
        let value = try store.write(verb, on: subject, by: actor, at: now()) { transaction in
            try authorise(actor, to: verb, in: scope(transaction.records), by: transaction.records)
            return try body(transaction)
        }
        logger.info("\(verb.name)", metadata: ["actor": "\(actor.kind)"])
        return value
    }

    /// Does what `perform` does and takes it back.
    func rehearse<Value>(
        _ verb: Verb, on subject: String, by actor: Actor,
        scope: (ReadTransaction) throws -> [Scope] = { _ in [.all] },
        _ body: (WriteTransaction) throws -> Value
    ) throws -> Value {
        try store.rehearse(verb, on: subject, by: actor, at: now()) { transaction in
            try authorise(actor, to: verb, in: scope(transaction.records), by: transaction.records)
            return try body(transaction)
        }
    }
}
