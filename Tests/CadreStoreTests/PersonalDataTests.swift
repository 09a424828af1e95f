@testable import CadreStore
import CadreModel
import CadreService
import Foundation
import GRDB
import Support
import Testing

struct PersonalDataTests {
    /// Whatever a later migration adds about people must be handed out too.
    @Test func handsOutEveryTableThatRefersToAPerson() throws {
        let store = try TrainingStore.inMemory()
        let referring = try store.writer.read { db in
            try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
                .filter { table in
                    try Row.fetchAll(db, sql: "PRAGMA foreign_key_list(\(table))").contains {
                        ["person", "trainer", "attempt", "mark", "enrolment", "certificate"].contains(
                            $0["table"] as String)
                    }
                }
        }
        #expect(Set(referring).isSubset(of: PersonalData.tables.map(\.0)))
    }

    @Test func erasesWhoSomebodyIsAndKeepsTheFigures() throws {
        let department = try Department()
        let person = department.people[0]
        try department.makeSchedule()
        try department.service.store.writer.write { db in
            try db.execute(
                sql: """
                    INSERT INTO attendance VALUES (NULL, 1, 1, NULL, 'late', 30, '孩子发烧', 0);
                    INSERT INTO attendance_history VALUES (NULL, 1, 1, NULL, 'late', 30, '孩子发烧', 0, 'x');
                    UPDATE person SET manager_id = 1 WHERE id = 2;
                    """)
        }
        try department.service.erase("E1", by: department.coordinator)
        let data = try department.service.store.read { try $0.personalData(of: person.id) }
        let text = String(decoding: data, as: UTF8.self)
        for word in [person.name, "E1\"", "p1@example.com", "孩子发烧"] { #expect(!text.contains(word)) }
        let tables = try #require(JSONSerialization.jsonObject(with: data) as? [String: [[String: Any]]])
        #expect(tables["attendance"]?.first?["minutes"] as? Int == 30)
        #expect(tables["person"]?.first?["name"] as? String == "#1")
        let audit = try department.service.auditLog().map { "\($0)" }.joined()
        #expect(!audit.contains(person.name))
    }

    @Test func doesNotEraseWhomOthersCountOn() throws {
        let department = try Department()
        try department.enrol(1)
        #expect(throws: PersonError.stillEnrolled(department.people[0].name, [department.cohort.code])) {
            try department.service.erase("E1", by: department.coordinator)
        }
        try department.makeSchedule()
        #expect(throws: PersonError.self) {
            try department.service.erase("E11", by: department.coordinator)
        }
    }
}
