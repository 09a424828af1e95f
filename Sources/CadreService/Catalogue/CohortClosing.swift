package import CadreModel
import CadreStore

extension Verb {
    package static let completeCohort = Verb("cohort.complete")
    package static let cancelCohort = Verb("cohort.cancel")
}

extension TrainingService {
    /// Declares that a cohort's course is over: results are final, drafts that came to nothing are dropped.
    ///
    /// - Throws: `CohortError.sessionToCome` and `.notRecorded` while what is published is not held and recorded.
    package func completeCohort(_ code: Code, by actor: Actor) throws {
        try close(code, as: .completed, .completeCohort, by: actor) { transaction, cohort in
            try transaction.records.requireComplete(cohort, at: transaction.at)
        }
    }

    /// Calls a cohort off: what it alone had published is cancelled and gives up rooms and trainers. Sessions that
    /// attendance is recorded at were held and stay.
    package func cancelCohort(_ code: Code, by actor: Actor) throws {
        try close(code, as: .cancelled, .cancelCohort, by: actor) { transaction, cohort in
            let own = try transaction.records.sessions(of: cohort.id).filter { session in
                try session.status == .published && session.cohorts == [cohort.id]
                    && transaction.records.attendanceCount(at: session.id) == 0
            }
            for session in own {
                try transaction.releaseBookings(of: session.id)
                try transaction.setStatus(.cancelled, of: session.id)
                try announce("session.cancelled", session, in: transaction)
            }
            transaction.note("sessions", own.count)
        }
    }

    private func close(
        _ code: Code, as status: Cohort.Status, _ verb: Verb, by actor: Actor,
        _ body: (WriteTransaction, Cohort) throws -> Void
    ) throws {
        try perform(verb, on: code.text, by: actor, scope: { try $0.scope(of: code) }) { transaction in
            let cohort = try transaction.records.requireOpenCohort(code)
            try transaction.deleteDrafts(of: cohort.id)
            try body(transaction, cohort)
            try transaction.setStatus(status, of: cohort.id)
        }
    }
}

extension ReadTransaction {
    /// - Throws: `CohortError.closed` for one that is completed or cancelled.
    func requireOpenCohort(_ code: Code) throws -> Cohort {
        let cohort = try requireCohort(code)
        try cohort.refuseIfClosed()
        return cohort
    }

    /// Everything published is held, and everybody's attendance there on record.
    fileprivate func requireComplete(_ cohort: Cohort, at now: Instant) throws {
        let sheet = try attendanceSheet(
            of: cohort, taught: content(cohort.content).programme, at: now)
        for (index, session) in sheet.sessions.enumerated() {
            let entries = sheet.lines.map { $0.entries[index] }
            guard session.isHeld(at: now, hasRecords: entries.contains(where: \.isHeld)) else {
                throw CohortError.sessionToCome(cohort.code, session: session.code, on: session.time.day)
            }
            let missing = entries.count { !$0.isSettled }
            guard missing == 0 else {
                throw CohortError.notRecorded(cohort.code, session: session.code, learners: missing)
            }
        }
    }
}

extension Cohort {
    /// - Throws: `CohortError.closed` for one that is completed or cancelled.
    func refuseIfClosed() throws {
        if status.isClosed { throw CohortError.closed(code, status) }
    }
}
