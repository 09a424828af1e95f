package import CadreModel
package import CadreStore
package import Foundation

extension Verb {
    package static let importPlan = Verb("plan.import")
}

extension TrainingService {
    /// Keeps a plan as a draft and, when nothing in it is wrong, makes the next revision of its programme.
    ///
    /// The same words once more change nothing. A plan without a code is kept under its file's name.
    ///
    /// - Throws: `PlanError` for a file that is no YAML; nothing is kept then.
    package func importPlan(_ bytes: Data, file: String, by actor: Actor) throws -> PlanImport {
        let reader = try PlanReader(bytes, file: file)
        let stem = URL(filePath: file).deletingPathExtension().lastPathComponent
        guard let code = try (reader.draft.code ?? stem).nonEmpty.map(Code.init) else {
            throw PlanError.noCode(file: file)
        }
        var builder = ProgrammeBuilder(
            reader.draft, registry: registry, departmental: try store.read { try $0.departmentAssessments() })
        let candidate = builder.programme(code: code)
        let findings = (reader.located(reader.findings + builder.findings)).sorted(by: Finding.inFileOrder)
        let source = String(decoding: bytes, as: UTF8.self)
        let programme = findings.hasErrors ? nil : candidate
        let scope: (ReadTransaction) throws -> [Scope] = { records in
            try records.programme(code).map { [.programme($0.programmeID)] } ?? [.all]
        }
        return try perform(.importPlan, on: code.text, by: actor, scope: scope) { transaction in
            if let latest = try transaction.records.planDraft(code), latest.source == source,
                try transaction.records.programme(code)?.programme == programme || programme == nil
            {
                return PlanImport(
                    code: code, findings: findings, revision: try transaction.records.programme(code)?.number,
                    isNew: false)
            }
            let draft = try transaction.addPlanDraft(
                uid: newUID(), code: code, title: reader.draft.title ?? "", source: source,
                findings: findings)
            guard let programme else {
                return PlanImport(
                    code: code, findings: findings, revision: try transaction.records.programme(code)?.number,
                    isNew: true)
            }
            _ = try transaction.addRevision(
                of: programme, from: draft, programmeUID: newUID(), revisionUID: newUID())
            let revision = try transaction.records.programme(code)?.number
            transaction.note("revision", revision ?? 0)
            return PlanImport(code: code, findings: findings, revision: revision, isNew: true)
        }
    }

    /// The newest draft of each plan, by code.
    package func plans() throws -> [StoredPlan] {
        try store.read { try $0.planDrafts() }
    }

    /// The newest draft of a plan, what it says, and the programme that was last made of it.
    package func plan(
        _ code: Code
    ) throws -> (stored: StoredPlan, draft: PlanDraft, revision: ProgrammeRevision?) {
        try store.read { records in
            guard let stored = try records.planDraft(code) else { throw PlanError.unknownPlan(code.text) }
            let reader = try PlanReader(Data(stored.source.utf8), file: code.text)
            return (stored, reader.draft, try records.programme(code))
        }
    }
}

/// What became of an imported plan.
package struct PlanImport: Sendable {
    package let code: Code
    package let findings: [Finding]
    /// The newest revision of the programme, made of this plan or, where it has errors, of an earlier one; nil without
    /// any.
    package let revision: Int?
    /// False when the very same plan was there already.
    package let isNew: Bool
}

extension Finding {
    fileprivate static func inFileOrder(_ one: Finding, _ other: Finding) -> Bool {
        (one.place?.line ?? 0, one.place?.column ?? 0) < (other.place?.line ?? 0, other.place?.column ?? 0)
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
