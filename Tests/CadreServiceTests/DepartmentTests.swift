import CadreModel
import CadreService
import CadreStore
import Support
import Testing

struct DepartmentTests {
    @Test func startsWithTwelvePeopleAndNobodyEnrolled() throws {
        let department = try Department()
        #expect(department.people.count == 12)
        let enrolled = try department.service.store.read { try $0.enrolments(in: department.cohort.id) }
        #expect(enrolled.isEmpty)
    }
}
