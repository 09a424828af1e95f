package import CadreModel
package import CadreService

extension Actor {
    package static let lead = Actor.operator(name: "李梅")
}

extension TrainingService {
    /// A service that knows these client firms, each by its code, and nobody else.
    package static func withUnits(_ codes: String...) throws -> TrainingService {
        let service = try TrainingService.inMemory()
        for code in codes { try service.addUnit(code) }
        return service
    }

    package func addUnit(_ code: String, name: String? = nil, below parent: String? = nil) throws {
        try addUnit(
            Code(code), name: name ?? code, kind: .client, below: parent.map { try Code($0) }, by: .lead)
    }

    @discardableResult
    package func importText(
        _ text: String, unit: String? = nil, creatingUnits: Bool = false, dryRun: Bool = false
    ) throws -> RecordsImport {
        try importPeople(
            Array(text.utf8), unit: unit.map { try Code($0) }, creatingUnits: creatingUnits, dryRun: dryRun,
            by: .lead)
    }

    /// Everybody as `number name unit < manager`, what is missing being `-`, sorted.
    package func peopleInWords() throws -> [String] {
        let people = try people()
        let names = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.name) })
        let units = Dictionary(uniqueKeysWithValues: try organisationUnits().map { ($0.id, $0.code.text) })
        return people.map { person in
            let manager = person.manager.flatMap { names[$0] }
            return [person.employeeNumber ?? "-", person.name, units[person.unit] ?? "-"]
                .joined(separator: " ") + (manager.map { " < \($0)" } ?? "")
        }.sorted()
    }
}
