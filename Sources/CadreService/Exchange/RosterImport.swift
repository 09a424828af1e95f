package import CadreImport
import CadreKit
package import CadreModel
import CadreStore
package import Foundation

extension Verb {
    package static let importPeople = Verb("people.import")
}

extension TrainingService {
    /// Adds the people of a roster file, and brings those already known up to date.
    ///
    /// Somebody is known by employee number within the tree of their unit, else by e-mail address. A cell left
    /// empty changes nothing. With errors among the findings nothing is written.
    ///
    /// - Parameters:
    ///   - unit: where people belong whose row names no unit.
    ///   - isRehearsal: whether to say what would happen and write nothing.
    package func importPeople(
        _ file: Data, unit: Code?, isRehearsal: Bool, by actor: Actor
    ) throws -> RosterImport {
        let reading = RosterReader.read(Array(file))
        guard !reading.findings.hasErrors else { return RosterImport(findings: reading.findings) }
        let write: (WriteTransaction) throws -> RosterImport = { transaction in
            let roster = try RosterMerge(reading, defaultUnit: unit, records: transaction.records)
            guard !roster.findings.hasErrors else { throw Rejected(findings: roster.findings) }
            let result = try roster.apply(to: transaction, newUID: newUID)
            transaction.note("added", result.added)
            transaction.note("changed", result.changed)
            return result
        }
        do {
            return isRehearsal
                ? try rehearse(.importPeople, on: "people", by: actor, write)
                : try perform(.importPeople, on: "people", by: actor, write)
        } catch let rejected as Rejected {
            return RosterImport(findings: rejected.findings)
        }
    }
}

/// What became of a roster file.
package struct RosterImport: Sendable {
    package var added = 0
    package var changed = 0
    package var unchanged = 0
    package let findings: FindingLog

    /// Whether the file was taken; otherwise nothing was written.
    package var isAccepted: Bool { !findings.hasErrors }
}

/// Carries findings out of a transaction, which is thereby rolled back.
private struct Rejected: Error {
    let findings: FindingLog
}
