import CadreImport
package import CadreModel
import CadreStore

extension Verb {
    package static let importPeople = Verb("people.import")
}

extension TrainingService {
    /// Adds the people of a roster file, and brings those already known up to date, every row or none.
    ///
    /// Somebody is known by employee number within the tree of their unit, else by e-mail address. A cell left
    /// empty changes nothing. A dry run only says what would happen.
    ///
    /// - Parameters:
    ///   - unit: where people belong whose row names no unit.
    ///   - progress: hears of the rows written so far, now and then.
    package func importPeople(
        _ file: [UInt8], unit: Code?, dryRun: Bool, by actor: Actor, progress: (Int) -> Void = { _ in }
    ) throws -> RecordsImport {
        let reading = RosterReader.read(file)
        guard !reading.rows.isEmpty else { return RecordsImport(reading.findings) }
        return try importRecords(
            .importPeople, on: "people", found: reading.findings, dryRun: dryRun, by: actor,
            scope: { _ in [.all] }
        ) { transaction in
            let roster = try RosterMerge(reading, defaultUnit: unit, records: transaction.records)
            guard !roster.findings.hasErrors else { return RecordsImport(roster.findings) }
            let result = try roster.apply(to: transaction, newUID: newUID, progress: progress)
            transaction.note("added", result.added)
            transaction.note("changed", result.changed)
            return result
        }
    }
}
