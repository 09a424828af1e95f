package import CadreModel
import CadreStore

extension Verb {
    package static let completeCohort = Verb("cohort.complete")
    package static let cancelCohort = Verb("cohort.cancel")
}

extension TrainingService {
    /// Declares that a cohort's course is over: results are final, drafts that came to nothing are dropped.
    package func completeCohort(_ code: Code, by actor: Actor) throws {
        try close(code, as: .completed, .completeCohort, by: actor) { _ in }
    }

    /// Calls a cohort off: what it alone had published is cancelled and gives up rooms and trainers.
    package func cancelCohort(_ code: Code, by actor: Actor) throws {
        try close(code, as: .cancelled, .cancelCohort, by: actor) { transaction in
            let cohort = try transaction.records.requireCohort(code)
            let own = try transaction.records.sessions(of: cohort.id)
                .filter { $0.status == .published && $0.cohorts == [cohort.id] }
            for session in own {
                try transaction.releaseBookings(of: session.id)
                try transaction.setStatus(.cancelled, of: session.id)
                try transaction.announce(
                    "session.cancelled", payload: ["session": session.uid], uid: newUID())
            }
            transaction.note("sessions", own.count)
        }
    }

    private func close(
        _ code: Code, as status: Cohort.Status, _ verb: Verb, by actor: Actor,
        _ body: (WriteTransaction) throws -> Void
    ) throws {
        try perform(verb, on: code.text, by: actor, scope: { try $0.scope(of: code) }) { transaction in
            let cohort = try transaction.records.requireOpenCohort(code)
            try transaction.deleteDrafts(of: cohort.id)
            try body(transaction)
            try transaction.setStatus(status, of: cohort.id)
        }
    }
}

extension ReadTransaction {
    /// - Throws: `CohortError.closed` for one that is completed or cancelled.
    func requireOpenCohort(_ code: Code) throws -> Cohort {
        let cohort = try requireCohort(code)
        guard cohort.status == .open || cohort.status == .running else {
            throw CohortError.closed(cohort.code, cohort.status)
        }
        return cohort
    }
}
