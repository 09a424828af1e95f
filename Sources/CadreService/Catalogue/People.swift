import CadreKit
package import CadreModel
import CadreStore

extension Verb {
    package static let addUnit = Verb("unit.add")
    package static let grantRole = Verb("role.grant", by: [.administrator])
    package static let revokeRole = Verb("role.revoke", by: [.administrator])
}

extension TrainingService {
    /// Everybody the department knows, by name.
    package func people() throws -> [Person] {
        try store.read { try $0.people() }
    }

    package func organisationUnits() throws -> [OrganisationUnit] {
        try store.read { try $0.organisationUnits() }
    }

    /// Adds a department of one's own or a client firm, or a part of either.
    package func addUnit(
        _ code: Code, name: String, kind: OrganisationUnit.Kind, below parent: Code?, by actor: Actor
    ) throws {
        let name = try name.required(for: LocalizedText(en: "a unit", zhHans: "组织单位"))
        try perform(.addUnit, on: code.text, by: actor) { transaction in
            guard try transaction.records.organisationUnit(code) == nil else {
                throw PersonError.unitExists(code)
            }
            let parent = try parent.map { try transaction.records.requireUnit($0) }
            _ = try transaction.addOrganisationUnit(
                uid: newUID(), code: code, name: name, kind: parent?.kind ?? kind, below: parent)
        }
    }

    /// Gives a person a role in a part of the department; giving it twice changes nothing.
    ///
    /// - Throws: `PersonError.unitHasNoRights`: a cohort may have learners of several units, so that no verb could tell
    ///   whether a unit's rights reach it.
    package func grant(_ role: Role, in scope: NamedScope, to reference: String, by actor: Actor) throws {
        if case .unit(let code) = scope { throw PersonError.unitHasNoRights(role, code) }
        try perform(.grantRole, on: role.rawValue, by: actor) { transaction in
            let grant = try transaction.records.grant(role, in: scope, to: reference)
            try transaction.grant(grant, uid: newUID())
            transaction.note("scope", grant.scope.kind)
        }
    }

    /// Takes a role back.
    ///
    /// - Throws: `PersonError.notGranted` when the person does not hold it there.
    package func revoke(_ role: Role, in scope: NamedScope, from reference: String, by actor: Actor) throws {
        try perform(.revokeRole, on: role.rawValue, by: actor) { transaction in
            let grant = try transaction.records.grant(role, in: scope, to: reference)
            guard try transaction.revoke(grant) else { throw PersonError.notGranted(reference, role) }
            transaction.note("scope", grant.scope.kind)
        }
    }
}

/// A part of the department by the code people know it by.
package enum NamedScope: Sendable, Hashable {
    case all
    case unit(Code)
    case site(Code)
    case programme(Code)
    case cohort(Code)
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

    func requireUnit(_ code: Code) throws -> OrganisationUnit {
        guard let unit = try organisationUnit(code) else { throw PersonError.unknownUnit(code.text) }
        return unit
    }

    fileprivate func grant(_ role: Role, in scope: NamedScope, to reference: String) throws -> RoleGrant {
        let reach: Scope =
            switch scope {
            case .all: .all
            case .unit(let code): .unit(try requireUnit(code).id)
            case .site(let code): .site(try requireSite(code).id)
            case .cohort(let code): .cohort(try requireCohort(code).id)
            case .programme(let code):
                if let revision = try programme(code) {
                    .programme(revision.programmeID)
                } else {
                    throw CohortError.unknownProgramme(code.text)
                }
            }
        return RoleGrant(person: try requirePerson(reference).id, role: role, scope: reach)
    }
}
