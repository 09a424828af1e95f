import CadreModel
import CadreStore

/// The people already known, by what tells them apart.
struct PersonDirectory {
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
