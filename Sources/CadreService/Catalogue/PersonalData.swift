package import CadreModel
import CadreStore
package import Foundation

extension Verb {
    package static let exportPerson = Verb("person.export", by: [.administrator])
    package static let erasePerson = Verb("person.erase", by: [.administrator])
}

extension TrainingService {
    /// Everything that is kept about one person, as JSON to be handed to them.
    package func personalData(of reference: String, by actor: Actor) throws -> Data {
        let person = try store.read { try $0.requirePerson(reference) }
        return try perform(.exportPerson, on: person.uid.text, by: actor) { transaction in
            try transaction.records.personalData(of: person.id)
        }
    }

    /// Takes away who somebody is; what they attended and how they did stays as figures of nobody.
    ///
    /// - Throws: `PersonError.stillEnrolled` or `.stillTeaching` while somebody counts on them.
    package func erase(_ reference: String, by actor: Actor) throws {
        let person = try store.read { try $0.requirePerson(reference) }
        try perform(.erasePerson, on: person.uid.text, by: actor) { transaction in
            let cohorts = try transaction.records.openCohorts(of: person.id)
            guard cohorts.isEmpty else { throw PersonError.stillEnrolled(person.name, cohorts) }
            let sessions = try transaction.records.sessionsToTeach(by: person.id, from: transaction.at)
            guard sessions.isEmpty else { throw PersonError.stillTeaching(person.name, sessions) }
            try transaction.erase(person.id)
        }
    }
}
