import CadreImport
package import CadreModel
import CadreStore

extension Verb {
    package static let importPeople = Verb("people.import")
}

extension TrainingService {
    /// Adds the people of a roster file, and brings those already known up to date, every row or none.
    ///
    /// Somebody is known by employee number within the tree of their unit, else by e-mail address, else by name. A
    /// cell left empty changes nothing. A dry run only says what would happen.
    ///
    /// - Parameters:
    ///   - unit: where new people belong whose row names no unit; by default the only unit there is.
    ///   - creatingUnits: whether units that nobody knows are added below that one.
    ///   - progress: hears of the rows written so far, now and then.
    package func importPeople(
        _ file: [UInt8], unit: Code?, creatingUnits: Bool = false, dryRun: Bool, by actor: Actor,
        progress: (Int) -> Void = { _ in }
    ) throws -> RecordsImport {
        let reading = RosterReader.read(file)
        guard !reading.rows.isEmpty else { return RecordsImport(reading.findings) }
        return try importRecords(
            .importPeople, on: "people", found: reading.findings, dryRun: dryRun, by: actor,
            scope: { _ in [.all] }
        ) { transaction in
            let home = try transaction.records.homeUnit(unit)
            var created = FindingLog()
            if creatingUnits {
                let units = try transaction.addUnits(namedIn: reading, below: home, newUID: newUID)
                transaction.note("units", units.count)
                created = units.findings
            }
            let roster = try RosterMerge(reading, home: home, found: created, records: transaction.records)
            guard !roster.findings.hasErrors else { return RecordsImport(roster.findings) }
            let result = try roster.apply(to: transaction, newUID: newUID, progress: progress)
            transaction.note("added", result.added)
            transaction.note("changed", result.changed)
            return result
        }
    }
}

extension ReadTransaction {
    /// The unit of this code; when none is given, the only one there is.
    fileprivate func homeUnit(_ code: Code?) throws -> OrganisationUnit? {
        if let code { return try requireUnit(code) }
        let units = try organisationUnits()
        return units.count == 1 ? units.first : nil
    }
}
