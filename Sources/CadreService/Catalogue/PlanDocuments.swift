import CadreKit
package import CadreModel
import CadreStore
import Foundation

extension TrainingService {
    /// A stored plan with the modules, trainers and sessions that it speaks of.
    ///
    /// - Parameter cohort: whose timetable gives the sessions their dates; nil for sessions without dates.
    /// - Throws: `PlanError.unknownPlan`, `CohortError` for a cohort that is not there or follows another plan.
    package func trainingPlan(_ code: Code, timetableOf cohort: Code? = nil) throws -> TrainingPlan {
        let (stored, draft, revision) = try plan(code)
        let modules = draft.parts.compactMap { part in
            part.module.flatMap { try? ModuleID($0) }.flatMap(registry.module)
        }
        return try store.read { records in
            TrainingPlan(
                draft: draft,
                modules: Dictionary(
                    modules.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first }),
                instruments: registry.instruments,
                meetings: try cohort.map { try records.meetings(of: $0, following: code) }
                    ?? revision?.programme.blocks().map(TrainingPlan.Meeting.init) ?? [],
                trainers: try records.trainers(named: draft.logistics?.trainers ?? []),
                site: try draft.logistics?.site.flatMap { try? Code($0) }.flatMap(records.site)?.name
                    ?? draft.logistics?.site,
                errors: stored.findings.count { $0.severity == .error })
        }
    }
}

extension ReadTransaction {
    fileprivate func meetings(of code: Code, following plan: Code) throws -> [TrainingPlan.Meeting] {
        let cohort = try requireCohort(code)
        let programme = try content(cohort.content).programme
        guard programme.code == plan else { throw CohortError.followsAnotherPlan(code, plan: programme.code) }
        let units = programme.parts.flatMap(\.units)
        let titles = Dictionary(units.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        let sessions = try sessions(of: cohort.id)
        let taught = Dictionary(sessions.map { ($0.code, $0.units) }, uniquingKeysWith: { first, _ in first })
        return try scheduledSessions(of: cohort.id).filter { $0.status != .cancelled }.map { session in
            TrainingPlan.Meeting(
                title: session.title, minutes: session.time.minutes,
                units: (taught[session.code] ?? []).compactMap { titles[$0] }, time: session.time,
                place: session.joinAddress ?? session.rooms, trainers: session.trainers)
        }
    }

    fileprivate func trainers(named codes: [String]) throws -> [TrainingPlan.Trainer] {
        let known = try trainers()
        return codes.map { code in
            let trainer = known.first { $0.code.text == code }
            return TrainingPlan.Trainer(
                code: code, name: trainer?.name,
                qualifications: (trainer?.qualifications ?? []).map(\.text).sorted())
        }
    }
}

extension TrainingPlan.Meeting {
    fileprivate init(_ block: SessionBlock) {
        self.init(title: block.title, minutes: block.minutes, units: block.units.map(\.title))
    }
}
