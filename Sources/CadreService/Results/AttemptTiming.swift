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
        return try records.attemptWindow(of: definition.id, in: cohort, extraTime: granted.max() ?? 0)
    }

    /// - Throws: `AttemptTimeError` when no attempt may begin now.
    func requireOpen(_ window: AttemptWindow, at now: Instant, _ records: ReadTransaction) throws {
        let zone = try records.requireSite(cohort.site).zone
        if let opensAt = window.opensAt, now < opensAt, let opens = opensAt.wallTime(in: zone) {
            throw AttemptTimeError.notOpenYet(definition.id, opens: opens)
        }
        if window.isClosed(at: now), let due = window.dueAt?.wallTime(in: zone) {
            throw AttemptTimeError.closed(definition.id, due: due)
        }
    }
}

extension ReadTransaction {
    func attemptWindow(of id: AssessmentID, in cohort: Cohort, extraTime: Int = 0) throws -> AttemptWindow {
        guard let conditions = try attemptConditions(in: cohort.id)[id] else { return .unbounded }
        let clock = try LocalClock(zone: requireSite(cohort.site).zone)
        func instant(_ time: WallTime?) -> Instant? {
            time.map { clock.instant(of: $0.day, minute: $0.time.minuteOfDay) }
        }
        return AttemptWindow(
            opensAt: instant(conditions.opens), dueAt: instant(conditions.due), minutes: conditions.minutes,
            extraTime: extraTime, late: conditions.late)
    }

    /// The assessments of a cohort that nobody may begin any more.
    func closedAssessments(in cohort: Cohort, at now: Instant) throws -> Set<AssessmentID> {
        let conditions = try attemptConditions(in: cohort.id)
        return Set(
            try conditions.keys.filter { try attemptWindow(of: $0, in: cohort).isClosed(at: now) })
    }

    /// The learner's attempt that is begun and not handed in, essays that wait for their marker left out.
    func openAttempt(of entrant: Entrant, at id: AssessmentID) throws -> Attempt? {
        try attempts(of: entrant.enrolment, at: id).about(entrant.about).first { attempt in
            guard attempt.submittedAt == nil else { return false }
            return try !responses(to: attempt.id).contains { $0.rater == entrant.person.id }
        }
    }
}
