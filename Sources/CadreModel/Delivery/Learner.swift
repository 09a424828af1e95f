/// An enrolled person, as lists of results name them.
package struct Learner: Sendable, Hashable {
    package let enrolment: RowID<Enrolment>
    package let person: RowID<Person>
    package let name: String
    package let employeeNumber: String?

    package init(
        enrolment: RowID<Enrolment>, person: RowID<Person>, name: String, employeeNumber: String?
    ) {
        self.enrolment = enrolment
        self.person = person
        self.name = name
        self.employeeNumber = employeeNumber
    }
}
