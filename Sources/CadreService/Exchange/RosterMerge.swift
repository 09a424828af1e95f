import CadreImport
import CadreKit
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

/// The organisation units' places in their list, by code and by name.
private struct UnitDirectory {
    private let units: [String: Int]
    /// The only unit there is.
    let only: Int?

    init(_ all: [OrganisationUnit]) {
        let byName = all.indices.map { (all[$0].name.lowercased(), $0) }
        let byCode = all.indices.map { (all[$0].code.text.lowercased(), $0) }
        units = Dictionary(byName + byCode, uniquingKeysWith: { $1 })
        only = all.count == 1 ? 0 : nil
    }

    func unit(_ name: String?) -> Int? { name.flatMap { units[$0.lowercased()] } }
}

/// The people already known, by what tells them apart.
private struct PersonDirectory {
    private var numbers: [NumberInTree: Int] = [:]
    private var emails: [String: Int] = [:]

    private struct NumberInTree: Hashable {
        let tree: RowID<OrganisationUnit>
        let number: String
    }

    init(_ known: [PersonIdentity]) {
        for (index, person) in known.enumerated() {
            if let number = person.employeeNumber {
                numbers[NumberInTree(tree: person.tree, number: number)] = index
            }
            if let email = person.email { emails[email.lowercased()] = index }
        }
    }

    func match(number: String, tree: RowID<OrganisationUnit>) -> Int? {
        numbers.isEmpty ? nil : numbers[NumberInTree(tree: tree, number: number)]
    }

    func match(email: String) -> Int? { emails.isEmpty ? nil : emails[email.lowercased()] }
}

extension Finding {
    fileprivate static func unknownUnit(_ name: String?, at place: Place, known: [String]) -> Finding {
        let codes = known.isEmpty ? "–" : known.joined(separator: ", ")
        let hint = LocalizedText(
            en: "units are \(codes); add one with `cadre unit add`, or give --unit",
            zhHans: "已有单位：\(codes)；可用 `cadre unit add` 添加，或用 --unit 指定")
        guard let name else {
            return Finding(
                .error, "roster.no-unit", at: place,
                LocalizedText(en: "nothing says which unit this person belongs to", zhHans: "没有写明所属部门或单位"),
                hint: hint)
        }
        return Finding(
            .error, "roster.unknown-unit", at: place,
            LocalizedText(en: "there is no unit “\(name)”", zhHans: "没有名为“\(name)”的部门或单位"), hint: hint)
    }

    fileprivate static func emailOfAnother(_ email: String, at place: Place) -> Finding {
        Finding(
            .error, "roster.email-of-another", at: place,
            LocalizedText(
                en: "“\(email)” belongs to somebody with another employee number",
                zhHans: "邮箱“\(email)”已属于另一工号的人员"),
            hint: LocalizedText(en: "correct the address or the employee number", zhHans: "请更正邮箱或工号"))
    }

    fileprivate static func manager(_ name: String, count: Int, at place: Place) -> Finding {
        let reason =
            count == 0
            ? LocalizedText(en: "no manager is known as “\(name)”", zhHans: "没有找到上级“\(name)”")
            : count == 1
                ? LocalizedText(en: "“\(name)” cannot be their own manager", zhHans: "“\(name)”不能是自己的上级")
                : LocalizedText(
                    en: "“\(name)” may be any of \(count) people", zhHans: "“\(name)”对应 \(count) 人")
        return Finding(
            .error, "roster.manager", at: place, reason,
            hint: LocalizedText(
                en: "give the manager's employee number or e-mail address", zhHans: "请填写上级的工号或邮箱"))
    }
}
