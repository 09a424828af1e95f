import CadreModel

/// The organisation units' places in their list, by code and by name.
struct UnitDirectory {
    private let all: [OrganisationUnit]
    private var codes: [String: Int] = [:]
    private var names: [String: [Int]] = [:]
    private var ids: [RowID<OrganisationUnit>: Int] = [:]
    // A roster repeats a few names many times.
    private var answers: [String: [Int]] = [:]
    /// Where people belong of whom nothing else is said.
    let home: Int?

    init(_ all: [OrganisationUnit], home: OrganisationUnit?) {
        self.all = all
        self.home = home.flatMap { home in all.firstIndex { $0.id == home.id } }
        for (index, unit) in all.enumerated() {
            codes[unit.code.text.lowercased()] = index
            names[unit.name.lowercased(), default: []].append(index)
            ids[unit.id] = index
        }
    }

    func place(of unit: RowID<OrganisationUnit>) -> Int? { ids[unit] }

    /// Every unit that a word means: the one of this code, else those of this name, of which the ones in the home
    /// unit's tree go before all others.
    mutating func units(_ word: String) -> [Int] {
        if let answer = answers[word] { return answer }
        let key = word.lowercased()
        let named = names[key] ?? []
        let near = named.filter { unit in home.map { all[$0].tree == all[unit].tree } ?? false }
        let answer = codes[key].map { [$0] } ?? (near.isEmpty ? named : near)
        answers[word] = answer
        return answer
    }

    /// True when no unit has this code, and none in the home unit's tree this name.
    mutating func isMissing(_ word: String) -> Bool {
        let units = units(word)
        guard let home, let first = units.first else { return units.isEmpty }
        return all[first].tree != all[home].tree && codes[word.lowercased()] == nil
    }
}
