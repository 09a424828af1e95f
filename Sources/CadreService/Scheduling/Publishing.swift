import CadreKit
package import CadreModel
package import CadreStore

extension TrainingService {
    /// Makes the cohort's drafts real: they claim their rooms, trainers and equipment.
    ///
    /// - Throws: `ScheduleError.taken` or `.learnerElsewhere` when something was claimed since they were planned.
    package func publishSchedule(of code: Code, by actor: Actor) throws -> [ScheduledSession] {
        try perform(.publishSchedule, on: code.text, by: actor, scope: { try $0.scope(of: code) }) {
            transaction in
            let cohort = try transaction.records.requireOpenCohort(code)
            let drafts = try transaction.records.sessions(of: cohort.id).filter { $0.status == .draft }
            guard !drafts.isEmpty else { throw ScheduleError.nothingToPublish(code) }
            for session in drafts {
                try transaction.claim(session)
                try transaction.setStatus(.published, of: session.id)
                try announce("session.published", session, in: transaction)
            }
            transaction.note("sessions", drafts.count)
            return try transaction.records.scheduledSessions(of: cohort.id)
        }
    }

    /// Calls a published session off; it stays as a tombstone and gives up what it claimed.
    package func cancelSession(_ code: Code, reason: String?, by actor: Actor) throws {
        try change(code, .cancelSession, from: [.published], to: .cancelled, by: actor) {
            transaction, session in
            try transaction.releaseBookings(of: session.id)
            if let reason { transaction.note("reason", reason) }
            try announce("session.cancelled", session, in: transaction)
        }
    }

    /// Records that a published session was held.
    package func deliverSession(_ code: Code, by actor: Actor) throws {
        try change(code, .deliverSession, from: [.published], to: .delivered, by: actor) { _, _ in }
    }

    private func change(
        _ code: Code, _ verb: Verb, from expected: [Session.Status], to status: Session.Status,
        by actor: Actor,
        _ body: (WriteTransaction, Session) throws -> Void
    ) throws {
        try perform(verb, on: code.text, by: actor, scope: { try $0.scope(ofSessions: [code]) }) {
            transaction in
            let session = try transaction.records.requireSession(code)
            guard expected.contains(session.status) else {
                throw ScheduleError.wrongStatus(code, session.status, expected: expected)
            }
            try transaction.setStatus(status, of: session.id)
            try body(transaction, session)
        }
    }

    func announce(_ topic: String, _ session: Session, in transaction: WriteTransaction) throws {
        try transaction.announce(topic, payload: ["session": session.uid], uid: newUID())
    }
}

extension ReadTransaction {
    func scope(ofSessions codes: [Code]) throws -> [Scope] {
        let touched = Set(try codes.flatMap { try requireSession($0).cohorts })
        return try cohorts().filter { touched.contains($0.id) }.flatMap { [.cohort($0.id), .site($0.site)] }
    }
}
