import CadreImport
import CadreModel
import CadreStore

/// A roster's rows matched with the people already known, all references settled before anything is written.
struct RosterMerge {
    private(set) var findings: FindingLog
    private let rows: [Row]
    private let units: [OrganisationUnit]
    private let known: [PersonIdentity]

    private struct Row {
        let source: RosterRow
        /// The person's unit, as an index of `units`.
        let unit: Int
        /// The person it is about, as an index of `known`; nil for somebody new.
        let match: Int?
        var manager: Reference?
    }

    /// Somebody named by somebody else's row.
    private enum Reference {
        case known(RowID<Person>)
        case row(Int)
    }

    init(_ reading: Reading<RosterRow>, defaultUnit: Code?, records: ReadTransaction) throws {
        var findings = reading.findings
        let units = try records.organisationUnits()
        let names = UnitDirectory(units)
        let fallback = try defaultUnit.map { code in
            guard let unit = units.firstIndex(where: { $0.code == code }) else {
                throw PersonError.unknownUnit(code.text)
            }
            return unit
        }
        known = try records.personIdentities()
        let directory = PersonDirectory(known)
        var rows: [Row] = []
        rows.reserveCapacity(reading.rows.count)
        for row in reading.rows {
            guard let unit = row.unit == nil ? fallback ?? names.only : names.unit(row.unit) else {
                findings.add(
                    .unknownUnit(
                        row.unit, at: reading.place(of: .unit, in: row), known: units.map(\.code.text)))
                continue
            }
            let byNumber = row.employeeNumber.flatMap { directory.match(number: $0, tree: units[unit].tree) }
            let byEmail = row.email.flatMap { directory.match(email: $0) }
            if let byEmail, let email = row.email, row.employeeNumber != nil, byEmail != byNumber,
                byNumber != nil || known[byEmail].employeeNumber != nil
            {
                findings.add(.emailOfAnother(email, at: reading.place(of: .email, in: row)))
                continue
            }
            rows.append(Row(source: row, unit: unit, match: byNumber ?? byEmail, manager: nil))
        }
        if rows.contains(where: { $0.source.manager != nil }) {
            Self.settleManagers(of: &rows, known: known, reading, &findings)
        }
        self.rows = rows
        self.units = units
        self.findings = findings
    }

    private static func settleManagers(
        of rows: inout [Row], known: [PersonIdentity], _ reading: Reading<RosterRow>,
        _ findings: inout FindingLog
    ) {
        let managers = ManagerDirectory(rows.map { ($0.source, $0.match) }, known: known)
        for index in rows.indices {
            guard let name = rows[index].source.manager else { continue }
            switch managers.people(named: name) {
            case let found where found.count == 1 && found[0] != .row(index):
                rows[index].manager = found[0].reference
            case let found:
                findings.add(
                    .manager(
                        name, count: found.count, at: reading.place(of: .manager, in: rows[index].source)))
            }
        }
    }

    /// Writes the rows; a manager whose own row comes later is filled in afterwards.
    func apply(to transaction: WriteTransaction, newUID: () -> UID, progress: (Int) -> Void) throws
        -> RecordsImport
    {
        var (added, changed, unchanged) = (0, 0, 0)
        var ids: [RowID<Person>?] = rows.map { row in row.match.map { known[$0].id } }
        var later: [Int] = []
        let insertion = try transaction.personInsertion()
        for (index, row) in rows.enumerated() {
            if index.isMultiple(of: 1000) { progress(index) }
            var manager: RowID<Person>?
            switch row.manager {
            case .known(let id): manager = id
            case .row(let other):
                manager = ids[other]
                if manager == nil { later.append(index) }
            case nil: break
            }
            let source = row.source
            if let id = ids[index] {
                let isChanged = try transaction.update(
                    id, unit: units[row.unit], name: source.name, employeeNumber: source.employeeNumber,
                    email: source.email, mobile: source.mobile, jobTitle: source.jobTitle, manager: manager)
                if isChanged { changed += 1 } else { unchanged += 1 }
            } else {
                ids[index] = try insertion.insert(
                    uid: newUID(), in: units[row.unit], name: source.name,
                    employeeNumber: source.employeeNumber,
                    email: source.email, mobile: source.mobile, jobTitle: source.jobTitle, manager: manager)
                added += 1
            }
        }
        for index in later {
            if case .row(let other) = rows[index].manager, let person = ids[index], let manager = ids[other] {
                try transaction.setManager(manager, of: person)
            }
        }
        return RecordsImport(findings, added: added, changed: changed, unchanged: unchanged)
    }

    /// Whom a manager's name may mean, in the file and among those known.
    private struct ManagerDirectory {
        private var people: [String: [Candidate]] = [:]

        enum Candidate: Equatable {
            case known(RowID<Person>)
            case row(Int)

            var reference: Reference {
                switch self {
                case .known(let id): .known(id)
                case .row(let index): .row(index)
                }
            }
        }

        init(_ rows: [(source: RosterRow, match: Int?)], known: [PersonIdentity]) {
            // Only names that some row asks for are worth indexing.
            let wanted = Set(rows.compactMap { $0.source.manager?.lowercased() })
            let inFile = Set(rows.compactMap(\.match))
            for (index, row) in rows.enumerated() {
                let source = row.source
                add(.row(index), as: [source.employeeNumber, source.email, source.name], wanted)
            }
            for (index, person) in known.enumerated() where !inFile.contains(index) {
                add(.known(person.id), as: [person.employeeNumber, person.email, person.name], wanted)
            }
        }

        func people(named name: String) -> [Candidate] { people[name.lowercased()] ?? [] }

        private mutating func add(_ candidate: Candidate, as names: [String?], _ wanted: Set<String>) {
            for name in Set(names.compactMap { $0?.lowercased() }) where wanted.contains(name) {
                people[name, default: []].append(candidate)
            }
        }
    }
}
