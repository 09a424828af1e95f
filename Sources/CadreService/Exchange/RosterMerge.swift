import CadreImport
import CadreModel
import CadreStore

/// A roster's rows matched with the people already known, all references settled before anything is written.
struct RosterMerge {
    private(set) var findings: FindingLog
    private(set) var rows: [Row] = []
    let units: [OrganisationUnit]
    let known: [PersonIdentity]

    struct Row {
        let source: RosterRow
        /// The person's unit, as an index of `units`.
        let unit: Int
        /// The person it is about, as an index of `known`; nil for somebody new.
        let match: Int?
        var manager: Reference?
    }

    /// Somebody named by somebody else's row.
    enum Reference: Equatable {
        case known(RowID<Person>)
        case row(Int)
    }

    /// - Parameters:
    ///   - home: where people belong of whom neither the file nor the records say it.
    ///   - found: findings to go with those of the file.
    init(
        _ reading: Reading<RosterRow>, home: OrganisationUnit?, found: FindingLog, records: ReadTransaction
    ) throws {
        findings = reading.findings
        findings.add(contentsOf: found)
        units = try records.organisationUnits()
        known = try records.personIdentities()
        var matching = RosterMatching(units: units, known: known, home: home)
        rows.reserveCapacity(reading.rows.count)
        for source in reading.rows {
            do throws(RosterFault) {
                let row = try matching.row(source)
                if let match = row.match, known[match].name != source.name {
                    let place = reading.place(of: .name, in: source)
                    findings.add(.renaming(from: known[match].name, to: source.name, at: place))
                }
                rows.append(row)
            } catch {
                findings.add(error.finding(at: source, of: reading, units: units))
            }
        }
        for (source, lines) in matching.unclear(among: rows) {
            let fault = RosterFault.repeatedPerson(source.name, lines: lines)
            findings.add(fault.finding(at: source, of: reading, units: units))
        }
        settleManagers(reading)
    }

    private mutating func settleManagers(_ reading: Reading<RosterRow>) {
        let managers = ManagerDirectory(rows, units: units, known: known)
        for index in rows.indices {
            guard let word = rows[index].source.manager else { continue }
            let found = managers.people(known: word, in: units[rows[index].unit].tree)
            do throws(RosterFault) {
                guard let manager = found.first else { throw .unknownManager(word) }
                guard found.count == 1 else { throw .ambiguousManager(word, count: found.count) }
                guard manager != .row(index) else { throw .ownManager(word) }
                rows[index].manager = manager
            } catch {
                findings.add(error.finding(at: rows[index].source, of: reading, units: units))
            }
        }
    }
}
