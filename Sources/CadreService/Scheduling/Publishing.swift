import CadreKit
package import CadreModel
package import CadreStore

extension TrainingService {
    /// Makes the cohort's drafts real: they claim their rooms, trainers and equipment.
    ///
    /// - Throws: `ScheduleError.taken` or `.expectedElsewhere` when something or somebody was claimed since they were planned,
    ///   `.learnsAndTeaches` when a trainer is a learner of the cohort.
    package func publishSchedule(of code: Code, by actor: Actor) throws -> PublishedSchedule {
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
            return PublishedSchedule(
                sessions: try transaction.records.scheduledSessions(of: cohort.id),
                findings: try transaction.records.findingsAboutSize(
                    of: cohort, at: drafts.map(\.partNumber)))
        }
    }

    /// Calls a published session off; it stays as a tombstone and gives up what it claimed.
    ///
    /// - Throws: `ScheduleError.attended` once attendance other than excuses is recorded there.
    package func cancelSession(_ code: Code, reason: String?, by actor: Actor) throws {
        try change(code, .cancelSession, from: [.published], to: .cancelled, by: actor) {
            transaction, session in
            try transaction.records.refuseIfHeld(session)
            try transaction.releaseBookings(of: session.id)
            try transaction.keepReason(reason, forCancelling: session.id)
            try announce("session.cancelled", session, in: transaction)
        }
    }

    /// Keeps sessions where they are when timetables are made and mended, or lets them move again.
    ///
    /// - Throws: `ScheduleError.wrongStatus` for one that is neither draft nor published.
    package func pinSessions(_ codes: [Code], isPinned: Bool, by actor: Actor) throws {
        try perform(
            .pinSessions, on: codes.map(\.text).joined(separator: ", "), by: actor,
            scope: { try $0.scope(ofSessions: codes) }
        ) { transaction in
            for code in codes {
                let session = try transaction.records.requireMovable(code)
                try transaction.setPinned(isPinned, of: session.id)
            }
            transaction.note("pinned", isPinned ? 1 : 0)
        }
    }

    /// Records that a published session was held.
    ///
    /// - Throws: `ScheduleError.notBegun` before its start.
    package func deliverSession(_ code: Code, by actor: Actor) throws {
        try change(code, .deliverSession, from: [.published], to: .delivered, by: actor) {
            transaction, session in
            guard session.time.startsAt <= transaction.at else {
                throw ScheduleError.notBegun(session.code, session.time.day, session.time.start)
            }
        }
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
            try transaction.records.refuseIfFinal(session)
            try transaction.setStatus(status, of: session.id)
            try body(transaction, session)
        }
    }

    func announce(_ topic: String, _ session: Session, in transaction: WriteTransaction) throws {
        try transaction.announce(topic, payload: ["session": session.uid], uid: newUID())
    }
}

/// A cohort's sessions once its drafts are real, and what a coordinator may decide against.
package struct PublishedSchedule: Sendable {
    package let sessions: [ScheduledSession]
    package let findings: [Finding]
}

extension ReadTransaction {
    func scope(ofSessions codes: [Code]) throws -> [Scope] {
        Array(Set(try codes.flatMap { try scopes(of: requireSession($0).id) }))
    }

    /// - Throws: `CohortError.closed` for a session that counts in results which are final, or that no open cohort
    ///   has any more.
    func refuseIfFinal(_ session: Session) throws {
        let own = try cohorts().filter { session.cohorts.contains($0.id) }
        let final = own.first { $0.status == .completed }
        if let cohort = final ?? (own.allSatisfy(\.status.isClosed) ? own.first : nil) {
            try cohort.refuseIfClosed()
        }
    }

    /// - Throws: as `refuseIfFinal`, and `ScheduleError.attended` once somebody's attendance, an excuse apart, is
    ///   recorded: who was there, and when, stays true.
    func refuseIfHeld(_ session: Session) throws {
        try refuseIfFinal(session)
        let people = try attendanceCount(at: session.id)
        if people > 0 { throw ScheduleError.attended(session.code, people: people) }
    }
}
