package import CadreModel
import CadreStore

extension Verb {
    package static let markAttendance = Verb(
        "attendance.mark", by: [.administrator, .coordinator, .trainer])
    package static let clearAttendance = Verb(
        "attendance.clear", by: [.administrator, .coordinator, .trainer])
}

extension TrainingService {
    /// Records how somebody attended a published or delivered session, from the day before it; an excuse may be
    /// recorded at any time before.
    ///
    /// It counts for the person's enrolment in one of the session's cohorts, or in `makeUpFor`; without either
    /// the person is a guest. Marking again what is recorded changes nothing; a correction keeps the cohort that
    /// the record counts for.
    ///
    /// - Throws: `AttendanceError`, `PersonError`, `CohortError.closed` for a cohort whose results are final, or
    ///   `ScheduleError` for a session that is unknown, a draft or cancelled.
    package func markAttendance(_ mark: AttendanceMark, by actor: Actor) throws -> AttendanceReceipt {
        try perform(.markAttendance, on: mark.session.text, by: actor, scope: scopes(of: mark.session)) {
            transaction in
            let session = try transaction.records.requireAttendedSession(mark.session)
            let (attendee, receipt) = try transaction.record(mark, at: session)
            transaction.note("person", attendee.uid)
            return receipt
        }
    }

    /// Takes a record back: nothing is known of the person at the session any more.
    ///
    /// - Returns: the person's name; nil when nothing was recorded.
    package func clearAttendance(
        of person: String, at code: Code, by actor: Actor
    ) throws -> String? {
        try perform(.clearAttendance, on: code.text, by: actor, scope: scopes(of: code)) { transaction in
            let session = try transaction.records.requireAttendedSession(code)
            let attendee = try transaction.records.requireAttendee(person, at: session)
            transaction.note("person", attendee.uid)
            guard attendee.recorded != nil else { return nil }
            try transaction.records.refuseIfClosed(attendee, countingFor: attendee.recordedEnrolment)
            try transaction.clearAttendance(of: attendee.person, at: session.id)
            return attendee.name
        }
    }

    /// Every state that somebody's attendance at a session was put in, oldest first.
    package func attendanceHistory(
        of person: String, at code: Code
    ) throws -> (name: String, changes: [AttendanceChange]) {
        try store.read { records in
            let session = try records.requireAttendedSession(code)
            let attendee = try records.requireAttendee(person, at: session)
            return (attendee.name, try records.attendanceHistory(of: attendee.person, at: session.id))
        }
    }

    /// A cohort's attendance: every learner at every session, who else was there, and the figures.
    package func attendanceSheet(of code: Code) throws -> AttendanceSheet {
        try store.read { records in
            let cohort = try records.requireCohort(code)
            return try records.attendanceSheet(
                of: cohort, taught: try records.programme(taughtTo: cohort), at: now())
        }
    }

    private func scopes(of session: Code) -> (ReadTransaction) throws -> [Scope] {
        { records in try records.scopes(of: try records.requireAttendedSession(session).id) }
    }
}

extension ReadTransaction {
    func attendanceSheet(
        of cohort: Cohort, taught programme: Programme, at now: Instant
    ) throws -> AttendanceSheet {
        let sessions = try sessions(of: cohort.id)
        return AttendanceSheet(
            cohort: cohort.code, sessions: sessions, others: try sessionsAttendedElsewhere(by: cohort.id),
            learners: try learners(of: cohort.id), records: try attendance(concerning: cohort.id),
            unscheduledMinutes: programme.minutesNotCovered(by: sessions),
            excusedCounts: programme.gradebook.excusedCounts, isFinal: cohort.status.isClosed, now: now)
    }

    func requireAttendedSession(_ code: Code) throws -> AttendedSession {
        guard let session = try attendedSession(code) else { throw ScheduleError.unknownSession(code.text) }
        return session
    }
}
