import CadreKit
import CadreModel
import CadreStore

extension CohortAssessment {
    /// When a learner may take it, what they are granted included; at any time for whom conditions do not bind.
    func window(of entrant: Entrant, _ records: ReadTransaction) throws -> AttemptWindow {
        guard definition.respondent == .learner, !entrant.isRatedByAnother, !entrant.isOnPaper else {
            return .unbounded
        }
        let granted = try records.accommodations(of: entrant.enrolment)
            .filter { $0.assessment == nil || $0.assessment == definition.id }.map(\.extraTime)
        return try records.attemptWindows(in: cohort, extraTime: granted.max() ?? 0)[definition.id]
            ?? .unbounded
    }

    /// - Throws: `AttemptTimeError` when no attempt may begin now.
    func requireOpen(_ window: AttemptWindow, at now: Instant, _ records: ReadTransaction) throws {
        let zone = try records.clock(of: cohort).name
        if let opensAt = window.opensAt, now < opensAt, let opens = opensAt.wallTime(in: zone) {
            throw AttemptTimeError.notOpenYet(definition.id, opens: opens)
        }
        if window.isClosed(at: now), let due = window.dueAt?.wallTime(in: zone) {
            throw AttemptTimeError.closed(definition.id, due: due)
        }
    }
}

extension ReadTransaction {
    /// When attempts at each assessment that has conditions may be made, for somebody who is granted so much extra time.
    func attemptWindows(in cohort: Cohort, extraTime: Int = 0) throws -> [AssessmentID: AttemptWindow] {
        let conditions = try attemptConditions(in: cohort.id)
        guard !conditions.isEmpty else { return [:] }
        let clock = try clock(of: cohort)
        return conditions.mapValues { AttemptWindow($0, on: clock, extraTime: extraTime) }
    }

    /// The learner's attempt that is begun and not handed in, essays that wait for their marker left out.
    func openAttempt(of entrant: Entrant, at id: AssessmentID) throws -> Attempt? {
        try attempts(of: entrant.enrolment, at: id).about(entrant.about).first { attempt in
            guard attempt.submittedAt == nil else { return false }
            return try !responses(to: attempt.id).contains { $0.rater == entrant.person.id }
        }
    }
}

extension AttemptWindow {
    fileprivate init(_ conditions: AttemptConditions, on clock: LocalClock, extraTime: Int) {
        func instant(_ time: WallTime?) -> Instant? {
            time.map { clock.instant(of: $0.day, minute: $0.time.minuteOfDay) }
        }
        self.init(
            opensAt: instant(conditions.opens), dueAt: instant(conditions.due), minutes: conditions.minutes,
            extraTime: extraTime, late: conditions.late)
    }
}
