import CadreImport
package import CadreModel
import CadreStore

/// What became of a file of records: all of it or nothing.
package struct RecordsImport: Sendable {
    package let findings: [Finding]
    /// Findings beyond those kept.
    package let findingsLeftOut: Int
    /// Records that were new; zero, like the others, when the findings have errors.
    package let added: Int
    /// Records that were changed, and for records without a name of their own those that were new.
    package let changed: Int
    /// Records that stood there already.
    package let unchanged: Int

    init(_ log: FindingLog, added: Int = 0, changed: Int = 0, unchanged: Int = 0) {
        findings = log.kept
        findingsLeftOut = log.leftOut
        self.added = log.hasErrors ? 0 : added
        self.changed = log.hasErrors ? 0 : changed
        self.unchanged = log.hasErrors ? 0 : unchanged
    }
}

extension TrainingService {
    /// Does an import as one verb and takes it back when it found errors or is a dry run.
    ///
    /// `found` is what reading the file has found already; rows are gone through all the same, so that one run
    /// names everything there is to mend.
    func importRecords(
        _ verb: Verb, on subject: String, found: FindingLog, dryRun: Bool, by actor: Actor,
        scope: (ReadTransaction) throws -> [Scope], _ body: (WriteTransaction) throws -> RecordsImport
    ) throws -> RecordsImport {
        if dryRun || found.hasErrors {
            return try rehearse(verb, on: subject, by: actor, scope: scope, body)
        }
        do {
            return try perform(verb, on: subject, by: actor, scope: scope) { transaction in
                let result = try body(transaction)
                guard !result.findings.hasErrors else { throw Refusal(result: result) }
                return result
            }
        } catch let refusal as Refusal {
            return refusal.result
        }
    }
}

/// Ends a transaction whose findings stand against it.
private struct Refusal: Error {
    let result: RecordsImport
}
