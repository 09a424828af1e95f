/// Someone the department knows: a learner, a trainer, a manager; often several of these.
package struct Person: Sendable, Hashable, Identifiable {
    package var id: RowID<Person>
    package var uid: UID
    package var unit: RowID<OrganisationUnit>
    package var name: String
    /// 工号; unique within the tree of the person's unit.
    package var employeeNumber: String?
    package var email: String?
    package var mobile: String?
    package var jobTitle: String?
    package var manager: RowID<Person>?

    package init(
        id: RowID<Person>, uid: UID, unit: RowID<OrganisationUnit>, name: String, employeeNumber: String?,
        email: String?, mobile: String?, jobTitle: String?, manager: RowID<Person>?
    ) {
        self.id = id
        self.uid = uid
        self.unit = unit
        self.name = name
        self.employeeNumber = employeeNumber
        self.email = email
        self.mobile = mobile
        self.jobTitle = jobTitle
        self.manager = manager
    }
}
