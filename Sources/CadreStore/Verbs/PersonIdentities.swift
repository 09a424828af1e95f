package import CadreModel
import GRDB

/// What tells a person apart from all others.
package struct PersonIdentity: Sendable, FetchableRecord {
    package let id: RowID<Person>
    package let unit: RowID<OrganisationUnit>
    package let tree: RowID<OrganisationUnit>
    package let name: String
    package let employeeNumber: String?
    package let email: String?

    init(row: Row) throws {
        id = row[0]
        unit = row[1]
        tree = row[2]
        name = row[3]
        employeeNumber = row[4]
        email = row[5]
    }
}

extension ReadTransaction {
    /// Everybody's identity, for matching a whole file at once.
    package func personIdentities() throws -> [PersonIdentity] {
        try PersonIdentity.fetchAll(
            db, sql: "SELECT id, unit_id, tree_id, name, employee_number, email FROM person")
    }
}

extension WriteTransaction {
    /// Brings a person up to date; what is nil stays as it is. False when nothing was different.
    package func update(
        _ person: RowID<Person>, unit: OrganisationUnit, name: String, employeeNumber: String?,
        email: String?, mobile: String?, jobTitle: String?, manager: RowID<Person>?
    ) throws -> Bool {
        try db.cachedStatement(
            sql: """
                UPDATE person SET unit_id = ?2, tree_id = ?3, name = ?4,
                    employee_number = coalesce(?5, employee_number), email = coalesce(?6, email),
                    mobile = coalesce(?7, mobile), job_title = coalesce(?8, job_title),
                    manager_id = coalesce(?9, manager_id)
                WHERE id = ?1 AND (unit_id, name, employee_number, email, mobile, job_title, manager_id)
                    IS NOT (?2, ?4, coalesce(?5, employee_number), coalesce(?6, email), coalesce(?7, mobile),
                        coalesce(?8, job_title), coalesce(?9, manager_id))
                """
        ).execute(
            arguments: [person, unit.id, unit.tree, name, employeeNumber, email, mobile, jobTitle, manager])
        return db.changesCount > 0
    }
}
