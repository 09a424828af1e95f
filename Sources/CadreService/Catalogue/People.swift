package import CadreModel
import CadreStore

extension TrainingService {
    /// Everybody the department knows, by name.
    package func people() throws -> [Person] {
        try store.read { try $0.people() }
    }
}

extension ReadTransaction {
    /// The one person whom an employee number, an e-mail address or a whole name means.
    ///
    /// - Throws: `PersonError.unknown`, or `.ambiguous` with the candidates.
    func requirePerson(_ reference: String) throws -> Person {
        let people = try people(knownAs: reference)
        guard let person = people.first else { throw PersonError.unknown(reference) }
        guard people.count == 1 else {
            throw PersonError.ambiguous(
                reference, candidates: people.map { $0.email ?? $0.employeeNumber ?? $0.name })
        }
        return person
    }
}
