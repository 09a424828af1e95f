import CadreModel
import CadreService
@testable import CadreStore
import GRDB
import Support
import Testing

/// What the schema itself promises of certificates, whatever program writes.
struct CertificateGuardTests {
    @Test(arguments: [
        "DELETE FROM certificate", "UPDATE certificate SET sequence = 9",
        "UPDATE certificate SET number = 'SM-2026-0009'",
        "UPDATE certificate SET number = lower(number)",
        "UPDATE certificate SET code = '000000000000000000000000'", "UPDATE certificate SET name = '别人'",
        "UPDATE certificate SET name = '#2'",
        "UPDATE certificate SET statement = '{}'", "UPDATE certificate SET recipient = '{}'",
        "UPDATE certificate SET issued_on = '2026-03-11'", "UPDATE certificate SET valid_until = NULL",
        "UPDATE certificate SET valid_until = '2999-01-01'", "UPDATE certificate SET enrolment_id = 2",
        "UPDATE certificate SET revoked_at = 5",
        "UPDATE OR REPLACE certificate SET id = 2",
    ])
    func refusesToChangeACertificate(statement: String) throws {
        let department = try Department.withResults()
        try department.issue(to: "E1")
        #expect(throws: DatabaseError.self) { try department.run(statement) }
    }

    @Test(arguments: [
        // The same learner once more, a gap, a number that is taken, and replacing in place of adding.
        "INSERT INTO certificate SELECT \(copy(sequence: "2", number: "'SM-2026-0002'")) FROM certificate",
        """
        INSERT INTO certificate SELECT \(copy(sequence: "3", number: "'SM-2026-0003'", enrolment: "2"))
        FROM certificate
        """,
        """
        INSERT INTO certificate SELECT \(copy(sequence: "2", number: "'sm-2026-0001'", enrolment: "2"))
        FROM certificate
        """,
        """
        INSERT OR REPLACE INTO certificate
        SELECT \(copy(sequence: "2", number: "'SM-2026-0002'")) FROM certificate
        """,
        "INSERT OR REPLACE INTO certificate SELECT * FROM certificate",
    ])
    func refusesAnotherOfTheSame(statement: String) throws {
        let department = try Department.withResults()
        try department.issue(to: "E1")
        #expect(throws: DatabaseError.self) { try department.run(statement) }
        // The statement itself is sound: with the next number, for somebody else, it goes through.
        try department.run(
            """
            INSERT INTO certificate SELECT \(Self.copy(sequence: "2", number: "'SM-2026-0002'", enrolment: "2"))
            FROM certificate
            """)
    }

    @Test func takesNoRevocationBack() throws {
        let department = try Department.withResults()
        try department.issue(to: "E1")
        try department.run("UPDATE certificate SET revoked_at = 5, revocation_reason = '有误'")
        for change in [
            "UPDATE certificate SET revoked_at = NULL, revocation_reason = NULL",
            "UPDATE certificate SET revoked_at = 6", "UPDATE certificate SET revocation_reason = '无误'",
        ] {
            #expect(throws: DatabaseError.self) { try department.run(change) }
        }
    }

    @Test func queuesAReminderOnceWithItsMessage() throws {
        let department = try Department.withResults()
        try department.issue(to: "E1")
        for day in ["2027-01-08", "2027-01-08", "2027-03-01", "2027-03-01"] {
            _ = try department.service.queueRecertificationReminders(
                on: Day(day), by: department.coordinator)
        }
        let messages = try department.service.store.writer.read {
            try Row.fetchAll($0, sql: "SELECT topic, payload FROM outbox WHERE topic GLOB 'certificate.*'")
                .map { "\($0["topic"] as String) \($0["payload"] as String)" }
        }
        let uid = try department.service.certificates()[0].uid
        #expect(
            messages
                == ["certificate.window-open", "certificate.due"].map {
                    #"\#($0) {"certificate":"\#(uid)"}"#
                })
        for statement in [
            "DELETE FROM certificate_reminder", "UPDATE certificate_reminder SET queued_at = 0",
            "INSERT OR REPLACE INTO certificate_reminder SELECT * FROM certificate_reminder",
        ] {
            #expect(throws: DatabaseError.self) { try department.run(statement) }
        }
    }

    @Test func erasesTheHolderAndKeepsTheCertificate() throws {
        let department = try Department.withResults()
        try department.issue(to: "E1", "E2")
        let service = department.service
        let before = try service.certificates()
        _ = try service.revokeCertificate(
            "SM-2026-0001", because: "陈晨请人代考", by: department.coordinator)
        for person in ["E3", "E4"] { try department.mark("SM-2026-1/2", person, .absent) }
        try service.completeCohort(department.cohort.code, by: department.coordinator)
        try service.erase("E1", by: department.coordinator)
        let after = try service.certificates()
        #expect(after.map(\.number) == before.map(\.number))
        #expect(after[0].name == "#1" && after[0].isErased && after[0].recipient == nil)
        #expect(after[0].revocation?.reason == nil && service.standing(of: after[0]) == .revoked)
        #expect(after[0].statement == before[0].statement)
        #expect(after[1] == before[1])
        let data = try service.store.read { try $0.personalData(of: department.people[0].id) }
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains("SM-2026-0001") && !text.contains("陈晨") && !text.contains("代考"))
        // A learner whom nobody knows any more is given none.
        let again = try service.issueCertificates(
            in: department.cohort.code, by: department.coordinator)
        #expect(again.withheld.first?.cause == .erased)
        try service.erase("E2", by: department.coordinator)
        #expect(try service.recertifications(on: Day("2027-03-01")).isEmpty)
    }

    /// A row like the one there is, with other numbers.
    private static func copy(sequence: String, number: String, enrolment: String = "enrolment_id") -> String {
        """
        NULL, uid || '2', programme_id, year, \(sequence), \(number), substr(code, 2) || substr(code, 1, 1),
            \(enrolment), name, recipient, statement, issued_on, zone, recertify_from, valid_until, NULL, 0, NULL, NULL
        """
    }
}

extension Department {
    fileprivate func run(_ sql: String) throws {
        try service.store.writer.write { try $0.execute(sql: sql) }
    }
}
