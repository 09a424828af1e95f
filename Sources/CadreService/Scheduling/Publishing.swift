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
            let cohort = try transaction.records.requireCohort(code)
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

    /// Moves sessions all at once, so that two may swap rooms and three may rotate.
    ///
    /// - Throws: `ScheduleError.taken` when a move meets a session that stays where it is, or another move.
    package func moveSessions(_ moves: [SessionMove], by actor: Actor) throws {
        let codes = moves.map(\.session)
        if let twice = codes.enumerated().first(where: { codes[..<$0].contains($1) }) {
            throw ScheduleError.movedTwice(twice.element)
        }
        try perform(
            .moveSessions, on: codes.map(\.text).joined(separator: ", "), by: actor,
            scope: { try $0.scope(ofSessions: codes) }
        ) { transaction in
            let sessions = try moves.compactMap { try moved($0, in: transaction.records) }
            guard !sessions.isEmpty else { throw ScheduleError.nothingToMove(codes) }
            for session in sessions { try transaction.releaseBookings(of: session.id) }
            for session in sessions {
                try transaction.replaceTimeAndPlace(of: session)
                guard session.status == .published else { continue }
                try transaction.claim(session)
                try announce("session.moved", session, in: transaction)
            }
        }
    }

    /// The session as it is to be; nil when that is what it is already.
    private func moved(_ move: SessionMove, in records: ReadTransaction) throws -> Session? {
        let old = try records.requireSession(move.session)
        var session = old
        guard session.status == .draft || session.status == .published else {
            throw ScheduleError.wrongStatus(session.code, session.status, expected: [.draft, .published])
        }
        session.time = try LocalClock(zone: session.time.zone).plannedTime(
            on: move.day ?? session.time.day, at: move.start ?? session.time.start,
            minutes: session.time.minutes)
        if let room = move.room { session.rooms = [try records.requireRoom(room).id] }
        if let code = move.trainer {
            let lead = try records.requireTrainer(code).id
            let others = session.trainers.filter { $0.role != .lead && $0.trainer != lead }
            session.trainers = [SessionTrainer(lead, as: .lead)] + others
        }
        return session == old ? nil : session
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

    private func announce(_ topic: String, _ session: Session, in transaction: WriteTransaction) throws {
        try transaction.announce(topic, payload: ["session": session.uid], uid: newUID())
    }
}

extension WriteTransaction {
    /// Claims what a session needs, or says who has it.
    fileprivate func claim(_ session: Session) throws {
        for wanted in session.bookings {
            let others = try records.bookings(against: wanted)
            if case .equipment(let id) = wanted.resource {
                try records.requireEnough(of: id, for: wanted, beside: others)
            } else if let other = others.first {
                throw ScheduleError.taken(
                    session.code, what: try records.name(of: wanted.resource), by: other.sessionCode)
            }
        }
        let clashes = try records.clashesOfLearners(
            in: session.cohorts, from: session.time.startsAt, to: session.time.endsAt)
        if let clash = clashes.first {
            throw ScheduleError.learnerElsewhere(session.code, learner: clash.name, session: clash.session)
        }
        try book(session.bookings)
    }
}

extension ReadTransaction {
    /// Claims only begin at a booking's start, so those are the moments to count at.
    fileprivate func requireEnough(
        of id: RowID<Equipment>, for wanted: Booking, beside others: [Booking]
    ) throws {
        let stock = try equipment().first { $0.id == id }
        let moments = [wanted.from] + others.map(\.from).filter { $0 >= wanted.from && $0 < wanted.to }
        let claimed = moments.map { moment in
            others.filter { $0.from <= moment && $0.to > moment }.reduce(0) { $0 + $1.quantity }
        }
        let left = (stock?.quantity ?? 0) - (claimed.max() ?? 0)
        guard left < wanted.quantity else { return }
        throw ScheduleError.equipmentShort(
            wanted.sessionCode, what: stock?.name ?? "", wanted: wanted.quantity, left: max(0, left),
            others: others.map(\.sessionCode))
    }

    fileprivate func name(of resource: Booking.Resource) throws -> LocalizedText {
        switch resource {
        case .room(let id):
            let code = try rooms().first { $0.id == id }?.code.text ?? ""
            return LocalizedText(en: "room \(code)", zhHans: "教室 \(code)")
        case .trainer(let id):
            let name = try trainers().first { $0.id == id }?.name ?? ""
            return LocalizedText(en: "trainer \(name)", zhHans: "讲师 \(name)")
        case .cohort(let id):
            let code = try cohorts().first { $0.id == id }?.code.text ?? ""
            return LocalizedText(en: "cohort \(code)", zhHans: "班级 \(code)")
        case .equipment(let id):
            let name = try equipment().first { $0.id == id }?.name ?? ""
            return LocalizedText(en: "equipment \(name)", zhHans: "器材 \(name)")
        }
    }

    fileprivate func scope(ofSessions codes: [Code]) throws -> [Scope] {
        let touched = Set(try codes.flatMap { try requireSession($0).cohorts })
        return try cohorts().filter { touched.contains($0.id) }.flatMap { [.cohort($0.id), .site($0.site)] }
    }
}
