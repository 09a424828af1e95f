package import CadreModel
import GRDB

extension ReadTransaction {
    package func person(_ id: RowID<Person>) throws -> Person? {
        try Person.fetchOne(db, sql: "SELECT * FROM person WHERE id = ?", arguments: [id])
    }

    package func people() throws -> [Person] {
        try Person.fetchAll(db, sql: "SELECT * FROM person ORDER BY name, id")
    }

    /// Everyone whom an employee number, an e-mail address or a whole name means.
    package func people(knownAs reference: String) throws -> [Person] {
        try Person.fetchAll(
            db,
            sql: "SELECT * FROM person WHERE employee_number = ?1 OR email = ?1 OR name = ?1 ORDER BY id",
            arguments: [reference])
    }

    package func organisationUnits() throws -> [OrganisationUnit] {
        try OrganisationUnit.fetchAll(db, sql: "SELECT * FROM organisation_unit ORDER BY code")
    }

    package func organisationUnit(_ code: Code) throws -> OrganisationUnit? {
        try OrganisationUnit.fetchOne(
            db, sql: "SELECT * FROM organisation_unit WHERE code = ?", arguments: [code])
    }
}

extension WriteTransaction {
    /// Adds a unit below `parent`, or a root when there is none.
    package func addOrganisationUnit(
        uid: UID, code: Code, name: String, kind: OrganisationUnit.Kind, below parent: OrganisationUnit?
    ) throws -> RowID<OrganisationUnit> {
        try db.execute(
            sql: """
                INSERT INTO organisation_unit (id, uid, code, name, kind, parent_id, tree_id)
                SELECT next, ?1, ?2, ?3, ?4, ?5, coalesce(?6, next)
                FROM (SELECT 1 + coalesce(max(id), 0) AS next FROM organisation_unit)
                """,
            arguments: [uid, code, name, kind.rawValue, parent?.id, parent?.tree])
        return RowID(db.lastInsertedRowID)
    }

    package func addPerson(
        uid: UID, in unit: OrganisationUnit, name: String, employeeNumber: String?, email: String?,
        mobile: String?, jobTitle: String?, manager: RowID<Person>?
    ) throws -> RowID<Person> {
        var insertion = try PersonInsertion(db)
        let id = insertion.newID()
        try insertion.insert(
            id, uid: uid, in: unit, name: name, employeeNumber: employeeNumber, email: email, mobile: mobile,
            jobTitle: jobTitle, manager: manager)
        return id
    }
}
