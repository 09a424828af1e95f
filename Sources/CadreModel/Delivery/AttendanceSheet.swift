/// A cohort's attendance: learners by sessions, and who else was there.
package struct AttendanceSheet: Sendable {
    package let cohort: Code
    /// In order of time, cancelled ones left out.
    package let sessions: [Session]
    package let lines: [Line]
    package let visitors: [Visitor]

    /// One learner's row; the entries are in the order of the sheet's sessions.
    package struct Line: Sendable {
        package let learner: Learner
        package let entries: [AttendanceEntry]
        package let tally: AttendanceTally
    }

    /// Somebody at a session of the cohort for whom it counts elsewhere, no more or not at all.
    package struct Visitor: Sendable {
        package let name: String
        package let employeeNumber: String?
        /// Whether they were a learner of the cohort and withdrew; a guest otherwise.
        package let isWithdrawn: Bool
        /// In the order of the sheet's sessions; nil where nothing is recorded.
        package let attendance: [Attendance?]
    }

    /// - Parameters:
    ///   - others: the sessions of other cohorts that records refer to.
    ///   - records: everything recorded at the cohort's sessions or for its learners.
    ///   - unscheduledMinutes: teaching that no session covers yet.
    ///   - isFinal: whether the cohort is closed, so that nothing more is attended or recorded.
    package init(
        cohort: Code, sessions all: [Session], others: [Session], learners: [Learner],
        records: [AttendanceRecord], unscheduledMinutes: Int, excusedCounts: Bool, isFinal: Bool,
        now: Instant
    ) {
        let sessions = all.filter { $0.status != .cancelled }
        let attended = Set(records.filter { $0.attendance.status != .excused }.map(\.session))
        let held = sessions.map { $0.isHeld(at: now, hasRecords: attended.contains($0.id)) }
        let byEnrolment = Dictionary(grouping: records.filter { $0.enrolment != nil }, by: \.enrolment)
        self.cohort = cohort
        self.sessions = sessions
        lines = learners.map { learner in
            let own = byEnrolment[learner.enrolment, default: []]
            let entries = Self.entries(sessions, held: held, others: others, records: own)
            return Line(
                learner: learner, entries: entries,
                tally: AttendanceTally(
                    entries, unscheduledMinutes: unscheduledMinutes, excusedCounts: excusedCounts,
                    isFinal: isFinal))
        }
        let enrolments = Set(learners.map(\.enrolment))
        let strangers = records.filter { record in record.enrolment.map { !enrolments.contains($0) } ?? true }
        visitors = Self.visitors(strangers, at: sessions)
    }
}

extension AttendanceSheet {
    private static func entries(
        _ sessions: [Session], held: [Bool], others: [Session], records: [AttendanceRecord]
    ) -> [AttendanceEntry] {
        let recorded = Dictionary(
            records.map { ($0.session, $0.attendance) }, uniquingKeysWith: { first, _ in first })
        let own = sessions.map { recorded[$0.id] }
        let madeUp = madeUpMinutes(sessions, own: own, others: others, recorded: recorded)
        return sessions.indices.map { index in
            AttendanceEntry(
                plannedMinutes: sessions[index].time.minutes, isHeld: held[index], own: own[index],
                madeUpMinutes: madeUp[index])
        }
    }

    /// Which own sessions are made up elsewhere: each make-up session stands in for the first one not fully
    /// attended that teaches one of its units; where no own session teaches any, for the first that was recorded as
    /// missed in part or whole.
    private static func madeUpMinutes(
        _ sessions: [Session], own: [Attendance?], others: [Session],
        recorded: [RowID<Session>: Attendance]
    ) -> [Int: Int] {
        var madeUp: [Int: Int] = [:]
        for other in others.sorted(by: { $0.time.startsAt < $1.time.startsAt }) {
            guard other.status != .cancelled, let there = recorded[other.id], there.minutes > 0 else {
                continue
            }
            let units = Set(other.units)
            let same = sessions.indices.filter { !units.isDisjoint(with: sessions[$0].units) }
            let missed = sessions.indices.filter {
                madeUp[$0] == nil && (own[$0]?.minutes ?? 0) < sessions[$0].time.minutes
            }
            let standsInFor =
                same.isEmpty ? missed.first { own[$0] != nil } : missed.first(where: same.contains)
            if let index = standsInFor { madeUp[index] = there.minutes }
        }
        return madeUp
    }

    private static func visitors(_ records: [AttendanceRecord], at sessions: [Session]) -> [Visitor] {
        Dictionary(grouping: records, by: \.person).sorted { $0.key < $1.key }.compactMap { _, records in
            let there = Dictionary(
                records.map { ($0.session, $0.attendance) }, uniquingKeysWith: { first, _ in first })
            let attendance = sessions.map { there[$0.id] }
            guard let one = records.first, attendance.contains(where: { $0 != nil }) else { return nil }
            return Visitor(
                name: one.name, employeeNumber: one.employeeNumber,
                isWithdrawn: records.contains(where: \.isWithdrawn), attendance: attendance)
        }
    }
}

extension Session {
    /// Whether the session took place: it was reported delivered, or it is published and over or somebody's
    /// attendance is recorded.
    package func isHeld(at now: Instant, hasRecords: Bool) -> Bool {
        switch status {
        case .delivered: true
        case .published: hasRecords || time.endsAt <= now
        case .draft, .cancelled: false
        }
    }
}
