import CadreKit
import CadreModel
import CadreService
@testable import CadreStore
import GRDB
import Support
import Testing

/// What the schema itself refuses, whatever program writes: each statement is raw SQL.
struct GuardTests {
    @Test func keepsEveryVersionOfAQuestion() throws {
        let department = try Department()
        try department.run("INSERT INTO bank_item VALUES (1, 'u', 'one', NULL)")
        let version = "INTO bank_item_version VALUES (1, 1, '{}', NULL, NULL, NULL, 'x', 0)"
        try department.run("INSERT " + version)
        for change in [
            "INSERT OR REPLACE " + version, "UPDATE bank_item_version SET author = 'y'",
            "DELETE FROM bank_item_version",
        ] {
            #expect(throws: DatabaseError.self) { try department.run(change) }
        }
    }

    @Test(arguments: [
        "DELETE FROM gradebook_decision", "UPDATE gradebook_decision SET result = 1",
        "UPDATE gradebook_decision SET reason = 'another'",
        "INSERT OR REPLACE INTO gradebook_decision SELECT * FROM gradebook_decision",
    ])
    func keepsWhatWasDecidedAboutAResult(change: String) throws {
        let department = try Department()
        try department.enrol(1)
        try department.run(
            "INSERT INTO gradebook_decision VALUES (1, 1, 'total', 'override', 0, 'why', 'who', 0)")
        #expect(throws: DatabaseError.self) { try department.run(change) }
    }

    @Test func refusesOneLearnerMoreThanTheCohortHasPlaces() throws {
        let department = try Department(capacity: 2)
        try department.enrol(2)
        let error = #expect(throws: DatabaseError.self) {
            try department.run(
                "INSERT INTO enrolment VALUES (NULL, 'x', 1, 3, 'enrolled', 9, 0)")
        }
        #expect(error?.message == "cohort is full")
        try department.run("INSERT INTO enrolment VALUES (NULL, 'x', 1, 3, 'waiting', 9, 0)")
        #expect(throws: DatabaseError.self) {
            try department.run("UPDATE enrolment SET status = 'enrolled' WHERE person_id = 3")
        }
        #expect(throws: DatabaseError.self) { try department.run("UPDATE cohort SET capacity = 1") }
    }

    @Test func keepsAnEmployeeNumberUniqueInItsTreeAndFreeInAnother() throws {
        let department = try Department()
        try department.run(
            "INSERT INTO organisation_unit VALUES (10, 'u10', 'OTHER', '别家', 'client', NULL, 10)")
        try department.run("INSERT INTO organisation_unit VALUES (11, 'u11', 'ACME-1', '一部', 'client', 1, 1)")
        #expect(throws: DatabaseError.self) { try department.addPerson("E1", unit: 11, tree: 1) }
        try department.addPerson("E1", unit: 10, tree: 10)
        // A person cannot claim a tree that is not their unit's.
        #expect(throws: DatabaseError.self) { try department.addPerson("E1", unit: 11, tree: 10) }
    }

    @Test func movesPeopleAlongWhenTheirUnitChangesTree() throws {
        let department = try Department()
        try department.run(
            "INSERT INTO organisation_unit VALUES (10, 'u10', 'OTHER', '别家', 'client', NULL, 10)")
        try department.run("INSERT INTO organisation_unit VALUES (11, 'u11', 'ACME-1', '一部', 'client', 1, 1)")
        try department.addPerson("E99", unit: 11, tree: 1)
        try department.run("UPDATE organisation_unit SET parent_id = 10, tree_id = 10 WHERE id = 11")
        let tree = try department.service.store.writer.read {
            try Int.fetchOne($0, sql: "SELECT tree_id FROM person WHERE employee_number = 'E99'")
        }
        #expect(tree == 10)
    }

    @Test(arguments: [
        "DELETE FROM audit", "UPDATE audit SET actor = 'nobody'",
        "UPDATE content_snapshot SET content = '{}'",
        "INSERT OR REPLACE INTO audit SELECT id, at, actor_kind, 'nobody', verb, subject, detail FROM audit",
        "INSERT OR REPLACE INTO content_snapshot SELECT id, hash, '{}', taken_at FROM content_snapshot",
    ])
    func neverChangesWhatIsKept(statement: String) throws {
        let department = try Department()
        #expect(throws: DatabaseError.self) { try department.run(statement) }
    }

    @Test(arguments: [
        "UPDATE session SET starts_at = starts_at + 60, ends_at = ends_at + 60",
        "UPDATE equipment SET quantity = 0",
        "INSERT INTO booking VALUES (NULL, 1, 'room', 999, 1, 0, 60)",
        "INSERT INTO booking VALUES (NULL, 1, 'equipment', 999, 1, 0, 60)",
        "INSERT INTO booking VALUES (NULL, 1, 'trainer', 999, 1, 0, 60)",
        "INSERT INTO booking VALUES (NULL, 1, 'cohort', 999, 1, 0, 60)",
    ])
    func keepsBookingsTrueToTheirSessions(statement: String) throws {
        let department = try Department()
        try department.makeSchedule()
        try department.publish()
        #expect(throws: DatabaseError.self) { try department.run(statement) }
        try department.run("DELETE FROM booking")
        try department.run("UPDATE session SET starts_at = starts_at + 60, ends_at = ends_at + 60")
    }

    @Test func keepsTheHistoryOfAttendanceButForARemark() throws {
        let department = try Department()
        try department.makeSchedule()
        try department.run(
            "INSERT INTO attendance_history VALUES (NULL, 1, 1, NULL, 'late', 30, '航班延误', 0, 'x')")
        for change in ["DELETE FROM attendance_history", "UPDATE attendance_history SET minutes = 60"] {
            #expect(throws: DatabaseError.self) { try department.run(change) }
        }
        try department.run("UPDATE attendance_history SET note = NULL")
    }

    @Test func keepsWhatWasReleasedOfASurvey() throws {
        let department = try Department()
        try department.enrol(1)
        try department.run(
            """
            INSERT INTO attempt VALUES (1, 'u', 1, 'x', 1, 1, '{}', 'open', 0, NULL, NULL, 1);
            INSERT INTO response VALUES (1, 1, 1, '{}', 0);
            INSERT INTO survey_release VALUES (1, 1, 'x', 1, 5, 1, 0);
            INSERT INTO released_response VALUES (1, 1);
            """)
        for change in [
            "DELETE FROM released_response", "UPDATE released_response SET release_id = 2",
            "DELETE FROM survey_release", "UPDATE survey_release SET threshold = 3",
            "UPDATE response SET answers = '{\"a\": 1}', received_at = 1", "DELETE FROM response",
            "INSERT INTO survey_release VALUES (2, 1, 'x', 2, 2, 1, 0)",
            "INSERT INTO department_setting VALUES ('anonymity-threshold', 2)",
        ] {
            #expect(throws: DatabaseError.self, "\(change)") { try department.run(change) }
        }
        try department.run("UPDATE survey_release SET has_comments = 0")
        #expect(throws: DatabaseError.self) {
            try department.run("UPDATE survey_release SET has_comments = 1")
        }
    }

    @Test func keepsAbsentAndExcusedWithoutMinutes() throws {
        let department = try Department()
        try department.run(
            """
            INSERT INTO session VALUES (1, 's', 'S/1', 't', 1, 'published', '2026-03-02', 540, 60, 'UTC', 0, 3600,
                NULL, 0, 0, NULL, NULL)
            """)
        for status in ["absent", "excused"] {
            #expect(throws: DatabaseError.self) {
                try department.run(
                    "INSERT INTO attendance VALUES (NULL, 1, 1, NULL, '\(status)', 5, NULL, 0)")
            }
        }
    }
}

extension Department {
    fileprivate func run(_ sql: String) throws {
        try service.store.writer.write { try $0.execute(sql: sql) }
    }

    fileprivate func enrol(_ count: Int) throws {
        for number in 1...count {
            try run(
                "INSERT INTO enrolment VALUES (NULL, 'e\(number)', 1, \(number), 'enrolled', \(number), 0)")
        }
    }

    fileprivate func addPerson(_ number: String, unit: Int, tree: Int) throws {
        try run(
            """
            INSERT INTO person (uid, unit_id, tree_id, name, employee_number)
            VALUES (lower(hex(randomblob(8))), \(unit), \(tree), 'x', '\(number)')
            """)
    }
}
