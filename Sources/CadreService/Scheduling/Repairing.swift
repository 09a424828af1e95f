import CadreKit
package import CadreModel
package import CadreStore
import Timetabling

/// Something that a timetable did not reckon with.
package enum Disruption: Sendable, Hashable {
    /// As lead trainer, on these days.
    case trainerOut(Code, ClosedRange<Day>)
    case roomLost(Code, ClosedRange<Day>)
    /// What the session was to teach is taught at another time.
    case sessionCancelled(Code)
    /// A cohort for whose sessions others make room.
    case cohortAdded(Code)
}

/// How a timetable is mended: what lost its place gets the best other one, and others move only where nothing else helps.
package struct ScheduleRepair: Sendable {
    /// In order of time.
    package let changes: [Change]
    /// Sessions for which there is no place.
    package let stuck: [Code]

    package struct Change: Sendable {
        /// Nil for a session that there was not before.
        package let old: ScheduledSession?
        package let new: ScheduledSession
        package let cohort: Code
    }
}

extension TrainingService {
    /// Mends what a disruption does to drafts and published sessions.
    ///
    /// Sessions that were hit find new places together, as near to the old as can be, while all others stay where they
    /// are; only where that leaves one without a place may others move that compete with it. A pinned session keeps its
    /// time. Sessions that are over or have attendance stay as they are.
    ///
    /// - Parameter isApplied: false to say what would happen and change nothing.
    /// - Throws: `ScheduleError.nothingToRepair`; when applied, `.noRepair` for a session without another place, and
    ///   nothing is changed.
    @discardableResult
    package func repairSchedule(
        after disruption: Disruption, isApplied: Bool, by actor: Actor
    ) throws -> ScheduleRepair {
        let scope: (ReadTransaction) throws -> [Scope] = { try $0.scope(of: disruption) }
        let mend: (WriteTransaction) throws -> ScheduleRepair = { transaction in
            try Mending(disruption, at: self.now(), in: transaction, self).run()
        }
        guard isApplied else {
            return try rehearse(.moveSessions, on: disruption.subject, by: actor, scope: scope, mend)
        }
        return try perform(.moveSessions, on: disruption.subject, by: actor, scope: scope) { transaction in
            let repair = try mend(transaction)
            if let code = repair.stuck.first { throw ScheduleError.noRepair(code, of: repair.stuck.count) }
            return repair
        }
    }
}

extension Disruption {
    /// What the audit log calls it.
    fileprivate var subject: String {
        switch self {
        case .trainerOut(let code, _), .roomLost(let code, _), .sessionCancelled(let code),
            .cohortAdded(let code):
            code.text
        }
    }
}

extension ReadTransaction {
    /// The parts of the department that mending touches first.
    fileprivate func scope(of disruption: Disruption) throws -> [Scope] {
        switch disruption {
        case .cohortAdded(let code): try scope(of: code)
        case .sessionCancelled(let code): try scope(ofSessions: [code])
        case .trainerOut, .roomLost:
            try scope(ofSessions: sessions(hitBy: disruption).map(\.code))
        }
    }

    /// Drafts and published sessions that can still be moved, in order of time.
    ///
    /// - Throws: `ScheduleError.nothingToRepair` where there is none.
    func sessions(hitBy disruption: Disruption) throws -> [Session] {
        let hit: [Session]
        let span: ClosedRange<Day>
        switch disruption {
        case .trainerOut(let code, let days):
            let trainer = try requireTrainer(code).id
            span = days
            hit = try movableSessions().filter { $0.lead == trainer && days.contains($0.time.day) }
        case .roomLost(let code, let days):
            let room = try requireRoom(code).id
            span = days
            hit = try movableSessions().filter { $0.rooms.contains(room) && days.contains($0.time.day) }
        case .sessionCancelled(let code): return [try requireMovable(code)]
        case .cohortAdded: return []
        }
        guard !hit.isEmpty else {
            throw ScheduleError.nothingToRepair(from: span.lowerBound, to: span.upperBound)
        }
        return hit
    }

    /// All drafts and published sessions without attendance, in order of time.
    func movableSessions() throws -> [Session] {
        var known: Set<Code> = []
        return try cohorts().flatMap { try sessions(of: $0.id) }
            .filter { session in
                [.draft, .published].contains(session.status) && known.insert(session.code).inserted
                    && (try? refuseIfHeld(session)) != nil
            }
            .sorted { ($0.time.startsAt, $0.code.text) < ($1.time.startsAt, $1.code.text) }
    }
}
