import CadreModel
import CadreStore

extension WriteTransaction {
    /// Puts one mark on record, unless the very same stands there already.
    func record(
        _ mark: AttendanceMark, at session: AttendedSession
    ) throws -> (attendee: SessionAttendee, receipt: AttendanceReceipt) {
        try session.refuseUnlessMarkable(as: mark.status, at: at)
        let attendee = try records.requireAttendee(mark.person, at: session)
        let known = attendee.recorded
        let keptNote = known?.status == mark.status ? known?.note : nil
        let attendance = try Attendance(
            mark.status, minutes: mark.minutes, of: session.minutes, note: mark.note ?? keptNote)
        let (enrolment, cohort) = try records.enrolment(for: mark, attendee)
        let isChange = known != attendance || attendee.recordedEnrolment != enrolment
        if isChange {
            try records.refuseIfClosed(attendee, countingFor: enrolment)
            try setAttendance(
                attendance, of: attendee.person, at: session.id, countingFor: enrolment)
        }
        return (
            attendee,
            AttendanceReceipt(
                session: session.code, name: attendee.name, attendance: attendance,
                plannedMinutes: session.minutes, countsFor: cohort, isChange: isChange)
        )
    }
}

extension AttendedSession {
    fileprivate func refuseUnlessMarkable(as mark: AttendanceStatus, at now: Instant) throws {
        guard status == .published || status == .delivered else {
            throw ScheduleError.wrongStatus(code, status, expected: [.published, .delivered])
        }
        // Within a day of the start there is no need to ask the calendar, which costs more than the record.
        guard mark != .excused, startsAt.seconds - now.seconds > 86_400 else { return }
        let eve = try LocalClock(zone: zone).instant(of: day.adding(days: -1), minute: 0)
        guard now >= eve else { throw AttendanceError.tooEarly(code, on: day) }
    }
}

/// Who is meant at a session, and the session's cohorts that they are learners of.
struct SessionAttendee {
    let person: RowID<Person>
    let uid: UID
    let name: String
    /// Nil when nothing is recorded.
    let recorded: Attendance?
    let recordedEnrolment: RowID<Enrolment>?
    /// The session's cohorts, with the enrolments of those that the person is a learner of.
    fileprivate let cohorts: [(code: Code, status: Cohort.Status, enrolment: RowID<Enrolment>?)]

    fileprivate init?(_ rows: [Attendee]) {
        guard let one = rows.first else { return nil }
        person = one.person
        uid = one.uid
        name = one.name
        recorded = one.recorded
        recordedEnrolment = one.recordedEnrolment
        cohorts = rows.map { ($0.cohort, $0.cohortStatus, $0.enrolment) }
    }

    fileprivate var places: [(enrolment: RowID<Enrolment>, cohort: Code)] {
        cohorts.compactMap { cohort in cohort.enrolment.map { ($0, cohort.code) } }
    }
}

extension ReadTransaction {
    /// The one person a reference means; where several share a name, the one who is a learner of the session.
    ///
    /// - Throws: `PersonError`.
    func requireAttendee(_ reference: String, at session: AttendedSession) throws -> SessionAttendee {
        let rows = try attendees(knownAs: reference, at: session.id)
        let learners = rows.filter { $0.enrolment != nil }
        let candidates = learners.isEmpty ? rows : learners
        let isOne = candidates.allSatisfy { $0.person == candidates.first?.person }
        if isOne, let attendee = SessionAttendee(candidates) { return attendee }
        let uid = try requirePerson(reference).uid.text
        guard let attendee = SessionAttendee(try attendees(knownAs: uid, at: session.id)) else {
            throw PersonError.unknown(reference)
        }
        return attendee
    }

    /// What is recorded of somebody, and what is to count for an enrolment of this session, is final once its cohort is
    /// closed; a guest's attendance once all the session's cohorts are.
    ///
    /// - Throws: `CohortError.closed`.
    func refuseIfClosed(_ attendee: SessionAttendee, countingFor enrolment: RowID<Enrolment>?) throws {
        if let kept = attendee.recordedEnrolment { try cohort(of: kept)?.refuseIfClosed() }
        let concerned = attendee.cohorts.filter { $0.enrolment == enrolment }
        guard let first = concerned.first, concerned.allSatisfy(\.status.isClosed) else { return }
        throw CohortError.closed(first.code, first.status)
    }

    /// The enrolment that a mark counts for, and its cohort.
    fileprivate func enrolment(
        for mark: AttendanceMark, _ attendee: SessionAttendee
    ) throws -> (RowID<Enrolment>?, Code?) {
        if let code = mark.makeUpFor {
            let cohort = try requireCohort(code)
            guard let enrolment = try enrolment(of: attendee.person, in: cohort.id),
                enrolment.status == .enrolled || enrolment.id == attendee.recordedEnrolment
            else { throw AttendanceError.notALearner(attendee.name, of: cohort.code) }
            if enrolment.id != attendee.recordedEnrolment { try cohort.refuseIfClosed() }
            return (enrolment.id, cohort.code)
        }
        if let kept = attendee.recordedEnrolment {
            let place = attendee.places.first { $0.enrolment == kept }
            return (kept, try place?.cohort ?? cohort(of: kept)?.code)
        }
        guard attendee.places.count < 2 else {
            throw AttendanceError.severalCohorts(attendee.name, attendee.places.map(\.cohort))
        }
        return (attendee.places.first?.enrolment, attendee.places.first?.cohort)
    }
}
