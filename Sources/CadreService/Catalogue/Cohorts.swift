import CadreKit
package import CadreModel
package import CadreStore
import Crypto
import Foundation

extension Verb {
    package static let createCohort = Verb("cohort.create")
    package static let moveCohort = Verb("cohort.move")
    package static let changeCapacity = Verb("cohort.capacity")
}

extension TrainingService {
    package func cohorts() throws -> [CohortSummary] {
        try store.read { try $0.cohortSummaries(at: now()) }
    }

    /// A cohort and everybody who asked for a place in it, in that order.
    package func cohort(_ code: Code) throws -> (summary: CohortSummary, learners: [RosterEntry]) {
        try store.read { records in
            let cohort = try records.requireCohort(code)
            guard
                let summary = try records.cohortSummaries(at: now()).first(where: { $0.code == cohort.code })
            else {
                throw CohortError.unknownCohort(code.text)
            }
            return (summary, try records.roster(of: cohort.id))
        }
    }

    /// Opens a cohort on the newest revision of a programme and keeps what it will be taught.
    ///
    /// - Throws: `CohortError.planNotReady` when only drafts with errors exist, `.codeTooLong` for a code that leaves
    ///   no room for the numbers of its sessions.
    package func createCohort(
        _ code: Code, of programme: Code, at site: Code, title: String?, startsOn: Day, endsOn: Day?,
        capacity: Int,
        by actor: Actor
    ) throws {
        guard capacity > 0 else { throw CohortError.capacityNotPositive(capacity) }
        // Sessions are called `CODE/12`, and `CODE/12.2` once the first was cancelled.
        let limit = 32
        guard code.text.count <= limit else { throw CohortError.codeTooLong(code, limit: limit) }
        let title = try title?.required(for: LocalizedText(en: "a cohort", zhHans: "班级"))
        if let endsOn, endsOn < startsOn { throw CohortError.endsBeforeItStarts(startsOn, endsOn) }
        let scope: (ReadTransaction) throws -> [Scope] = { records in
            let known = try records.programme(programme).map { [Scope.programme($0.programmeID)] }
            return [.site(try records.requireSite(site).id)] + (known ?? [])
        }
        try perform(.createCohort, on: code.text, by: actor, scope: scope) { transaction in
            let records = transaction.records
            guard try records.cohort(code) == nil else { throw CohortError.exists(code) }
            let site = try records.requireSite(site)
            let revision = try records.requireProgramme(programme)
            _ = try transaction.addCohort(
                uid: newUID(), code: code, title: title ?? revision.programme.title, revision: revision.id,
                content: keepContent(of: revision.programme, in: transaction), site: site.id,
                capacity: capacity,
                startsOn: startsOn, endsOn: endsOn)
            transaction.note("programme", programme)
            transaction.note("revision", revision.number)
        }
    }

    /// Puts a cohort on another revision of its programme, before anything was delivered, attended or marked.
    package func moveCohort(_ code: Code, toRevision number: Int, by actor: Actor) throws {
        try perform(.moveCohort, on: code.text, by: actor, scope: { try $0.scope(of: code) }) { transaction in
            let records = transaction.records
            let cohort = try records.requireOpenCohort(code)
            guard try !records.isUnderWay(cohort.id) else { throw CohortError.underWay(code) }
            let revision = try records.revision(number, for: cohort)
            try transaction.move(
                cohort.id, to: revision.id, content: keepContent(of: revision.programme, in: transaction))
            try transaction.deleteDrafts(of: cohort.id)
            transaction.note("revision", number)
        }
    }

    /// Gives a cohort more or fewer places; those who wait move up.
    @discardableResult
    package func changeCapacity(of code: Code, to capacity: Int, by actor: Actor) throws -> Promotion {
        guard capacity > 0 else { throw CohortError.capacityNotPositive(capacity) }
        return try perform(.changeCapacity, on: code.text, by: actor, scope: { try $0.scope(of: code) }) {
            transaction in
            let cohort = try transaction.records.requireOpenCohort(code)
            let enrolled = try transaction.records.enrolments(in: cohort.id).count { $0.status == .enrolled }
            guard enrolled <= capacity else {
                throw CohortError.capacityBelowEnrolled(code, capacity: capacity, enrolled: enrolled)
            }
            try transaction.setCapacity(capacity, of: cohort.id)
            transaction.note("capacity", capacity)
            return try promote(in: cohort, transaction)
        }
    }

    private func keepContent(of programme: Programme, in transaction: WriteTransaction) throws -> RowID<
        CourseContent
    > {
        let modules = try programme.parts.compactMap(\.module).map { id in
            guard let module = registry.module(id) else {
                throw CohortError.moduleNotLinked(id, programme: programme.code)
            }
            return ModuleContent(module)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let ready = try registry.instruments + transaction.records.departmentAssessments()
        let instruments = try programme.instruments.map { id in
            guard let instrument = ready.first(where: { $0.id == id }) else {
                throw CohortError.instrumentNotLinked(id, programme: programme.code)
            }
            try setPaper(of: instrument, drawing: modules.flatMap(\.bank), transaction.records)
            return programme.using(instrument)
        }
        let content = CourseContent(programme: programme, modules: modules, instruments: instruments)
        let json = try encoder.encode(content)
        return try transaction.keepContent(
            String(decoding: json, as: UTF8.self), hash: SHA256.hexadecimal(of: json))
    }
}

extension ReadTransaction {
    func requireCohort(_ code: Code) throws -> Cohort {
        guard let cohort = try cohort(code) else { throw CohortError.unknownCohort(code.text) }
        return cohort
    }

    /// A revision of the cohort's own programme.
    func revision(_ number: Int, for cohort: Cohort) throws -> ProgrammeRevision {
        guard let own = try programmeRevision(cohort.revision) else {
            throw StoreError.damaged(path: "cohort", detail: "programme_revision_id")
        }
        guard let revision = try revision(number, of: own.programmeID) else {
            throw CohortError.unknownRevision(own.programme.code, number)
        }
        return revision
    }

    fileprivate func requireProgramme(_ code: Code) throws -> ProgrammeRevision {
        if let revision = try programme(code) { return revision }
        guard let plan = try planDraft(code) else { throw CohortError.unknownProgramme(code.text) }
        throw CohortError.planNotReady(code, errors: plan.findings.count { $0.severity == .error })
    }
}
