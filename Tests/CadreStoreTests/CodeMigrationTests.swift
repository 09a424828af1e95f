@testable import CadreStore
import CadreModel
import GRDB
import Testing

struct CodeMigrationTests {
    @Test func writesTheCodesOfEarlierVersionsAsTheyAreLookedUpNow() throws {
        let queue = try DatabaseQueue()
        try Schema.migrator.migrate(queue, upTo: Migration001.name)
        try queue.write { db in
            for (id, code) in ["É1", "é1", "BJ", "上海-A"].enumerated() {
                try db.execute(
                    sql: "INSERT INTO site (id, uid, code, name, zone) VALUES (?, ?, ?, 'x', 'UTC')",
                    arguments: [id + 1, "u\(id)", code])
            }
            for (number, code) in [(1, "É"), (1, "é"), (2, "É")] {
                try db.execute(
                    sql: """
                        INSERT INTO plan_draft (uid, code, number, title, source, draft, findings, imported_at)
                        VALUES (?, ?, ?, '', '', '{}', '[]', 0)
                        """,
                    arguments: ["\(code)\(number)", code, number])
            }
        }
        try Schema.migrator.migrate(queue)
        let (sites, plans) = try queue.read { db in
            (
                try String.fetchAll(db, sql: "SELECT code FROM site ORDER BY id"),
                try Row.fetchAll(db, sql: "SELECT code, number FROM plan_draft ORDER BY number")
            )
        }
        #expect(sites == ["é1-2", "é1", "BJ", "上海-A"])
        #expect(plans.map { "\($0[0] as String) \($0[1] as Int)" } == ["é 1", "é 2", "é 3"])
        #expect(try sites.allSatisfy { try Code($0).text == $0 })
    }
}
