import CadreModel
import CadreStore

/// The places of the people already known in their list, by what tells them apart; letter case does not count.
struct PersonDirectory {
    private var numbers: [InTree: Int] = [:]
    private var emails: [String: Int] = [:]
    private var names: [InTree: [Int]] = [:]

    private struct InTree: Hashable {
        let tree: RowID<OrganisationUnit>
        let word: String
    }

    init(_ known: [PersonIdentity]) {
        for (index, person) in known.enumerated() {
            if let number = person.employeeNumber {
                numbers[InTree(tree: person.tree, word: number.lowercased())] = index
            }
            if let email = person.email { emails[email.lowercased()] = index }
            names[InTree(tree: person.tree, word: person.name), default: []].append(index)
        }
    }

    func person(number: String, in tree: RowID<OrganisationUnit>) -> Int? {
        numbers.isEmpty ? nil : numbers[InTree(tree: tree, word: number.lowercased())]
    }

    func person(email: String) -> Int? { emails.isEmpty ? nil : emails[email.lowercased()] }

    func people(name: String, in tree: RowID<OrganisationUnit>) -> [Int] {
        names[InTree(tree: tree, word: name)] ?? []
    }
}
