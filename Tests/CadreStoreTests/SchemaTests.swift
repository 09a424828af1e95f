import CadreModel
import Support
import Testing

struct SchemaTests {
    @Test func opensEmpty() throws {
        let department = try Department()
        #expect(department.cohort.capacity == 10)
    }
}
