/// A role that a person holds in a part of the department.
package struct RoleGrant: Sendable, Hashable {
    package let person: RowID<Person>
    package let role: Role
    package let scope: Scope

    package init(person: RowID<Person>, role: Role, scope: Scope) {
        self.person = person
        self.role = role
        self.scope = scope
    }
}
