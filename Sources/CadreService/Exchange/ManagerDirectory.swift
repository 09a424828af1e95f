import CadreImport
import CadreModel
import CadreStore

/// Whom a manager's name may mean, in a roster and among those known.
struct ManagerDirectory {
    private var people: [String: [Candidate]] = [:]

    private struct Candidate {
        let reference: RosterMerge.Reference
        let tree: RowID<OrganisationUnit>
        let word: Word
    }

    /// What a word is to somebody.
    private enum Word {
        case number, email, name
    }

    init(_ rows: [RosterMerge.Row], units: [OrganisationUnit], known: [PersonIdentity]) {
        // Only words that some row asks for are worth indexing.
        let wanted = Set(rows.compactMap { $0.source.manager?.lowercased() })
        guard !wanted.isEmpty else { return }
        var isInFile = [Bool](repeating: false, count: known.count)
        for (index, row) in rows.enumerated() {
            let person = row.match.map { known[$0] }
            if let match = row.match { isInFile[match] = true }
            add(
                .row(index), of: units[row.unit].tree, wanted,
                number: row.source.employeeNumber ?? person?.employeeNumber,
                email: row.source.email ?? person?.email, name: row.source.name)
        }
        for (index, person) in known.enumerated() where !isInFile[index] {
            add(
                .known(person.id), of: person.tree, wanted, number: person.employeeNumber,
                email: person.email, name: person.name)
        }
    }

    /// Whoever has the employee number in this tree; else the e-mail address; else the name, in this tree before
    /// all others.
    func people(known word: String, in tree: RowID<OrganisationUnit>) -> [RosterMerge.Reference] {
        let candidates = people[word.lowercased()] ?? []
        let near = candidates.filter { $0.tree == tree }
        let choices: [[Candidate]] = [
            near.filter { $0.word == .number }, candidates.filter { $0.word == .email },
            near.filter { $0.word == .name }, candidates.filter { $0.word == .name },
        ]
        return (choices.first { !$0.isEmpty } ?? []).map(\.reference)
    }

    private mutating func add(
        _ reference: RosterMerge.Reference, of tree: RowID<OrganisationUnit>, _ wanted: Set<String>,
        number: String?, email: String?, name: String
    ) {
        for (word, kind) in [(number, Word.number), (email, .email), (name, .name)] {
            guard let word = word?.lowercased(), wanted.contains(word) else { continue }
            people[word, default: []].append(Candidate(reference: reference, tree: tree, word: kind))
        }
    }
}
