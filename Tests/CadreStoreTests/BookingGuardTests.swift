@testable import CadreStore
import CadreKit
import CadreModel
import CadreService
import GRDB
import Support
import Testing

/// What the schema refuses whoever writes.
struct BookingGuardTests {
    @Test(arguments: ["room", "trainer", "cohort"])
    func refusesADoubleBooking(resource: String) throws {
        let department = try Department.published()
        try department.sql { db in
            let taken = try #require(
                try Row.fetchOne(
                    db, sql: "SELECT * FROM booking WHERE resource = ? ORDER BY from_at",
                    arguments: [resource]))
            let other = try #require(
                try Int64.fetchOne(db, sql: "SELECT id FROM session WHERE code = 'SM-2026-2/1'"))
            func book(from: Int64, to: Int64) throws {
                try db.execute(
                    sql: """
                        INSERT INTO booking (session_id, resource, resource_id, from_at, to_at)
                        VALUES (?, ?, ?, ?, ?)
                        """,
                    arguments: [other, resource, taken["resource_id"] as Int64, from, to])
            }
            let (from, to): (Int64, Int64) = (taken["from_at"], taken["to_at"])
            let error = #expect(throws: DatabaseError.self) { try book(from: to - 1, to: to + 60) }
            #expect(error?.message == "double booking")
            #expect(throws: DatabaseError.self) { try book(from: from - 60, to: from + 1) }
            // What ends as another begins is no clash.
            try book(from: from - 60, to: from)
        }
    }

    @Test(arguments: 0..<30)
    func refusesMoreEquipmentThanThereIsAtAnyMomentAndNothingElse(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let department = try Department()
        try department.sql { db in
            let quantity = Int(random.next() % 4)
            try db.execute(sql: "UPDATE equipment SET quantity = ?", arguments: [quantity])
            var accepted: [(time: Range<Int>, quantity: Int)] = []
            for number in 1...60 {
                let start = Int(random.next() % 40)
                let time = start..<start + 1 + Int(random.next() % 12)
                let wanted = 1 + Int(random.next() % 3)
                let fits = time.allSatisfy { moment in
                    let claimed = accepted.reduce(0) { $0 + ($1.time.contains(moment) ? $1.quantity : 0) }
                    return claimed + wanted <= quantity
                }
                try db.insertSession(number)
                var wasAccepted = true
                do {
                    try db.execute(
                        sql: """
                            INSERT INTO booking (session_id, resource, resource_id, quantity, from_at, to_at)
                            SELECT ?, 'equipment', id, ?, ?, ? FROM equipment
                            """,
                        arguments: [number, wanted, time.lowerBound, time.upperBound])
                } catch let error as DatabaseError where error.message == "equipment is short" {
                    wasAccepted = false
                }
                #expect(wasAccepted == fits)
                if wasAccepted { accepted.append((time, wanted)) }
            }
        }
    }

    @Test func refusesToChangeABooking() throws {
        try Department.published().sql { db in
            #expect(throws: DatabaseError.self) {
                try db.execute(sql: "UPDATE booking SET to_at = to_at + 60")
            }
        }
    }

    @Test(arguments: ["published", "delivered", "cancelled"])
    func refusesToDeleteASessionThatWasPublished(status: String) throws {
        try Department.published().sql { db in
            try db.execute(
                sql: "UPDATE session SET status = ?1, cancelled_at = CASE ?1 WHEN 'cancelled' THEN 0 END",
                arguments: [status])
            let error = #expect(throws: DatabaseError.self) { try db.execute(sql: "DELETE FROM session") }
            #expect(error?.message == "a session that was published is cancelled, never deleted")
        }
    }

    @Test func raisesTheSequenceAndLeavesWordWithEachChangeThatCalendarsMustHearOf() throws {
        let department = try Department()
        let code = try Code("SM-2026-1/1")
        try department.makeSchedule()
        var sequences = [try department.sequence(of: code)]
        try department.publish()
        sequences.append(try department.sequence(of: code))
        try department.move(SessionMove(code, room: Code("BJ-102")))
        sequences.append(try department.sequence(of: code))
        try department.service.cancelSession(code, reason: nil, by: department.coordinator)
        sequences.append(try department.sequence(of: code))
        #expect(sequences == [0, 1, 2, 3])
        let topics = try department.sql {
            try String.fetchAll($0, sql: "SELECT topic FROM outbox ORDER BY id")
        }
        #expect(topics == ["session.published", "session.published", "session.moved", "session.cancelled"])
    }
}

extension Department {
    /// Two cohorts, the first of them with published sessions, the second with drafts.
    fileprivate static func published() throws -> Department {
        let department = try Department()
        try department.addCohort("SM-2026-2")
        try department.makeSchedule()
        try department.publish()
        try department.makeSchedule("SM-2026-2")
        return department
    }

    @discardableResult
    fileprivate func sql<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try service.store.writer.write(body)
    }

    fileprivate func sequence(of code: Code) throws -> Int? {
        try sql {
            try Int.fetchOne($0, sql: "SELECT sequence FROM session WHERE code = ?", arguments: [code.text])
        }
    }
}

extension Database {
    fileprivate func insertSession(_ number: Int) throws {
        try execute(
            sql: """
                INSERT INTO session (id, uid, code, title, part_number, status, day, start_minute, minutes, zone,
                    starts_at, ends_at)
                VALUES (?1, 'uid-' || ?1, 'S/' || ?1, 'S', 1, 'published', '2026-03-02', 0, 60, 'UTC', 0, 3600)
                """,
            arguments: [number])
    }
}
