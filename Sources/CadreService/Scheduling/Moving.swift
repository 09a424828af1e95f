import CadreKit
package import CadreModel
import CadreStore

extension TrainingService {
    /// Moves sessions all at once, so that two may swap rooms and three may rotate.
    ///
    /// - Parameter isForced: whether they move though something stands against it that a coordinator may decide: hours,
    ///   leave, qualification, seats and features, teaching order, too full a day.
    /// - Returns: by session, what was decided against.
    /// - Throws: `ScheduleError.taken` when a move meets a session that stays where it is, or another move;
    ///   `.attended` for a session that attendance is recorded at; `.againstRules` unless forced.
    @discardableResult
    package func moveSessions(
        _ moves: [SessionMove], isForced: Bool = false, by actor: Actor
    ) throws -> [Code: [Finding]] {
        try relocate(moves.map(\.session), isForced: isForced, by: actor) { records, sessions in
            try zip(moves, sessions).map { move, session in try records.moved(session, by: move) }
        }
    }

    /// Lets two sessions exchange their times, rooms or trainers; each keeps its length.
    ///
    /// - Returns: as `moveSessions`.
    @discardableResult
    package func swapSessions(
        _ one: Code, _ other: Code, exchanging aspects: Set<SessionAspect>, isForced: Bool = false,
        by actor: Actor
    ) throws -> [Code: [Finding]] {
        try relocate([one, other], isForced: isForced, by: actor) { _, sessions in
            try zip(sessions, sessions.reversed()).map { try $0.taking(aspects, of: $1) }
        }
    }

    /// Gives sessions their new times, rooms and trainers in one transaction: all are let go before any is claimed.
    private func relocate(
        _ codes: [Code], isForced: Bool, by actor: Actor,
        _ changed: (ReadTransaction, [Session]) throws -> [Session]
    ) throws -> [Code: [Finding]] {
        if let twice = codes.enumerated().first(where: { codes[..<$0].contains($1) }) {
            throw ScheduleError.movedTwice(twice.element)
        }
        return try perform(
            .moveSessions, on: codes.map(\.text).joined(separator: ", "), by: actor,
            scope: { try $0.scope(ofSessions: codes) }
        ) { transaction in
            let old = try codes.map { try transaction.records.requireMovable($0) }
            let new = try changed(transaction.records, old)
            let sessions = zip(old, new).filter { $0 != $1 }.map(\.1)
            guard !sessions.isEmpty else { throw ScheduleError.nothingToMove(codes) }
            for session in sessions { try transaction.releaseBookings(of: session.id) }
            for (old, new) in zip(old, new) where old != new {
                transaction.note(old.code.text, try transaction.records.changes(from: old, to: new))
            }
            for session in sessions { try settle(session, in: transaction) }
            let findings = try sessions.map { try transaction.records.findings(about: $0, at: now()) }
            if !isForced, let against = zip(sessions, findings).first(where: { !$1.isEmpty }) {
                throw ScheduleError.againstRules(against.0.code, against.1.map(\.reason))
            }
            return Dictionary(uniqueKeysWithValues: zip(sessions.map(\.code), findings))
        }
    }

    /// Gives a session whose bookings were let go its new time and place; a published one claims and announces them.
    func settle(_ session: Session, in transaction: WriteTransaction) throws {
        try transaction.replaceTimeAndPlace(of: session)
        guard session.status == .published else { return }
        try transaction.claim(session)
        try announce("session.moved", session, in: transaction)
    }
}

extension Session {
    fileprivate func taking(_ aspects: Set<SessionAspect>, of other: Session) throws -> Session {
        var session = self
        if aspects.contains(.time) {
            session.time = try LocalClock(zone: time.zone)
                .plannedTime(on: other.time.day, at: other.time.start, minutes: time.minutes)
        }
        if aspects.contains(.room) { session.rooms = other.rooms }
        if aspects.contains(.trainer) { session.trainers = other.trainers }
        return session
    }
}

extension ReadTransaction {
    func requireMovable(_ code: Code) throws -> Session {
        let session = try requireSession(code)
        guard session.status == .draft || session.status == .published else {
            throw ScheduleError.wrongStatus(code, session.status, expected: [.draft, .published])
        }
        try refuseIfHeld(session)
        return session
    }

    /// What becomes different, for the audit log: `2026-03-02 09:00 → 2026-03-03 13:30; BJ-101 → BJ-102`.
    func changes(from old: Session, to new: Session) throws -> String {
        let rooms = Dictionary(uniqueKeysWithValues: try rooms().map { ($0.id, $0.code.text) })
        let trainers = Dictionary(uniqueKeysWithValues: try trainers().map { ($0.id, $0.code.text) })
        let aspects: [(Session) -> String] = [
            { "\($0.time.day) \($0.time.start)" },
            { $0.rooms.compactMap { rooms[$0] }.joined(separator: ", ") },
            { $0.trainers.compactMap { trainers[$0.trainer] }.joined(separator: ", ") },
        ]
        return aspects.filter { $0(old) != $0(new) }.map { "\($0(old)) → \($0(new))" }
            .joined(separator: "; ")
    }

    fileprivate func moved(_ session: Session, by move: SessionMove) throws -> Session {
        var session = session
        session.time = try LocalClock(zone: session.time.zone).plannedTime(
            on: move.day ?? session.time.day, at: move.start ?? session.time.start,
            minutes: session.time.minutes)
        if let room = move.room { session.rooms = [try requireRoom(room).id] }
        if let code = move.trainer {
            let lead = try requireTrainer(code).id
            let others = session.trainers.filter { $0.role != .lead && $0.trainer != lead }
            session.trainers = [SessionTrainer(lead, as: .lead)] + others
        }
        return session
    }

    func findings(about session: Session, at now: Instant) throws -> [Finding] {
        let day = session.time.day
        return try cohorts().filter { session.cohorts.contains($0.id) }.flatMap { cohort in
            let others = try sessions(of: cohort.id).filter {
                $0.code != session.code && $0.status != .cancelled
            }
            let plan = try SchedulingCase(
                of: cohort, from: day.adding(days: -7), to: day.adding(days: 7),
                isOnline: session.joinAddress != nil, placing: .freeing([session]), now: now, records: self)
            return plan.findings(about: session, beside: others)
                + (try JointCase([plan]).findings(about: session))
        }
    }
}
