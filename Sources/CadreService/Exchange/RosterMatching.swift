import CadreImport
import CadreModel
import CadreStore

/// Decides whom each row of a roster is about and where they belong, and refuses two rows about one person.
///
/// Somebody is known by employee number within a tree of units, else by e-mail address anywhere. A row with
/// neither means whoever has its name in the tree; and a row that brings the first of either for somebody known
/// by name alone completes what is known of them. So the same file, imported again, changes nothing.
struct RosterMatching {
    private let units: [OrganisationUnit]
    private let known: [PersonIdentity]
    private var unitDirectory: UnitDirectory
    private let directory: PersonDirectory
    private var linesOfKnown: [Int]
    private var linesOfNumbers: [RowID<OrganisationUnit>: FirstLines] = [:]

    init(units: [OrganisationUnit], known: [PersonIdentity], home: OrganisationUnit?) {
        self.units = units
        self.known = known
        unitDirectory = UnitDirectory(units, home: home)
        directory = PersonDirectory(known)
        linesOfKnown = [Int](repeating: 0, count: known.count)
    }

    mutating func row(_ source: RosterRow) throws(RosterFault) -> RosterMerge.Row {
        let named = try unit(named: source.unit)
        let tree = (named ?? unitDirectory.home).map { units[$0].tree }
        let match = try person(source, in: tree)
        let kept = match.flatMap { unitDirectory.place(of: known[$0].unit) }
        guard let unit = named ?? kept ?? unitDirectory.home else { throw .noUnit }
        try refuseTakenNumber(of: match, to: units[unit].tree, source)
        try refuseSecondRow(about: match, in: units[unit].tree, source)
        return RosterMerge.Row(source: source, unit: unit, match: match, manager: nil)
    }

    private mutating func unit(named word: String?) throws(RosterFault) -> Int? {
        guard let word else { return nil }
        let found = unitDirectory.units(word)
        guard let unit = found.first else { throw .unknownUnit(word) }
        guard found.count == 1 else { throw .ambiguousUnit(word, codes: found.map { units[$0].code }) }
        return unit
    }

    private func person(
        _ source: RosterRow, in tree: RowID<OrganisationUnit>?
    ) throws(RosterFault) -> Int? {
        let byNumber = tree.flatMap { tree in
            source.employeeNumber.flatMap { directory.person(number: $0, in: tree) }
        }
        if let email = source.email, let byEmail = directory.person(email: email), byEmail != byNumber {
            let holder = known[byEmail]
            let isSomebodyElse =
                if let number = source.employeeNumber {
                    byNumber != nil || (holder.employeeNumber.map { !$0.isLike(number) } ?? false)
                } else {
                    tree != nil && holder.tree != tree && holder.name != source.name
                }
            if isSomebodyElse { throw .emailOfAnother(email, holder) }
            return byEmail
        }
        guard byNumber == nil, let tree else { return byNumber }
        return try person(byNameOf: source, in: tree)
    }

    private func person(
        byNameOf source: RosterRow, in tree: RowID<OrganisationUnit>
    ) throws(RosterFault) -> Int? {
        var people = directory.people(name: source.name, in: tree)
        if !source.isKnownByNameAlone {
            people.removeAll { known[$0].employeeNumber != nil || known[$0].email != nil }
            return people.count == 1 && linesOfKnown[people[0]] == 0 ? people[0] : nil
        }
        guard people.count < 2 else { throw .ambiguousName(source.name, count: people.count) }
        return people.first
    }

    /// Somebody known by address may bring a number, and takes theirs along to another tree.
    private func refuseTakenNumber(
        of match: Int?, to tree: RowID<OrganisationUnit>, _ source: RosterRow
    ) throws(RosterFault) {
        guard let match, let number = source.employeeNumber ?? known[match].employeeNumber,
            let holder = directory.person(number: number, in: tree), holder != match
        else { return }
        throw .numberOfAnother(number, known[holder])
    }

    private mutating func refuseSecondRow(
        about match: Int?, in tree: RowID<OrganisationUnit>, _ source: RosterRow
    ) throws(RosterFault) {
        let number = source.employeeNumber ?? match.flatMap { known[$0].employeeNumber }
        if let number,
            let first = linesOfNumbers[tree, default: FirstLines()].line(before: source.line, of: number)
        {
            throw .repeatedNumber(number, lines: [first, source.line])
        }
        guard let match else { return }
        guard linesOfKnown[match] == 0 else {
            throw .repeatedPerson(known[match].name, lines: [linesOfKnown[match], source.line])
        }
        linesOfKnown[match] = source.line
    }
}

extension RosterMatching {
    /// The rows that say a name alone which another row of the same tree says too, each with the two lines.
    func unclear(among rows: [RosterMerge.Row]) -> [(row: RosterRow, lines: [Int])] {
        struct Name: Hashable {
            let tree: RowID<OrganisationUnit>
            let name: String
        }
        func name(_ row: RosterMerge.Row) -> Name { Name(tree: units[row.unit].tree, name: row.source.name) }
        guard rows.contains(where: \.source.isKnownByNameAlone) else { return [] }
        let alike = Dictionary(grouping: rows, by: name).mapValues { $0.prefix(2).map(\.source.line) }
        return rows.filter(\.source.isKnownByNameAlone).compactMap { row in
            let lines = alike[name(row)] ?? []
            guard lines.count > 1 else { return nil }
            let other = lines.first { $0 != row.source.line } ?? row.source.line
            return (row.source, [other, row.source.line].sorted())
        }
    }
}

extension RosterRow {
    fileprivate var isKnownByNameAlone: Bool { employeeNumber == nil && email == nil }
}

extension String {
    /// The same, letter case aside.
    fileprivate func isLike(_ other: String) -> Bool { lowercased() == other.lowercased() }
}
