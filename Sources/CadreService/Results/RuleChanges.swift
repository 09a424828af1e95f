import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let changeRule = Verb("gradebook.rule")
}

extension TrainingService {
    /// What the gradebook rule of another revision of its programme would make of a cohort's results; nothing changes.
    ///
    /// - Throws: `CohortError.unknownRevision`, `GradebookError.notTaken` for a rule that counts what the cohort does
    ///   not take.
    package func rule(ofRevision number: Int, triedOn code: Code) throws -> GradebookChange {
        try store.read { records in
            let cohort = try records.requireCohort(code)
            return try records.change(of: cohort, to: records.revision(number, for: cohort), at: now())
        }
    }

    /// Puts an open cohort on the gradebook rule of another revision; what it is taught stays.
    ///
    /// - Throws: as `rule(ofRevision:triedOn:)`, and `CohortError.closed`.
    package func applyRule(
        ofRevision number: Int, to code: Code, reason: String, by actor: Actor
    ) throws -> GradebookChange {
        try perform(.changeRule, on: code.text, by: actor, scope: { try $0.scope(of: code) }) { transaction in
            let records = transaction.records
            let reason = try reason.required(for: LocalizedText(en: "the reason", zhHans: "理由"))
            let cohort = try records.requireOpenCohort(code)
            let revision = try records.revision(number, for: cohort)
            let change = try records.change(of: cohort, to: revision, at: transaction.at)
            try transaction.apply(ruleOf: revision.id, to: cohort.id, reason: reason)
            transaction.note("revision", number)
            transaction.note("changed", change.lines.count(where: \.isChange))
            return change
        }
    }
}

extension ReadTransaction {
    fileprivate func change(
        of cohort: Cohort, to revision: ProgrammeRevision, at now: Instant
    ) throws -> GradebookChange {
        let rule = revision.programme.gradebook
        let taken = try content(cohort.content).assessments.map(\.id)
        let counted = rule.components.flatMap(\.source.assessments)
        if let stranger = counted.first(where: { !taken.contains($0) }) {
            throw GradebookError.notTaken(stranger, cohort.code, revision: revision.number)
        }
        return GradebookChange(
            from: try gradebook(of: cohort, at: now), to: try gradebook(of: cohort, by: rule, at: now))
    }
}
