@testable import CadreStore
import CadreModel
import CadreService
import GRDB
import Support
import Testing

struct FullDiskTests {
    @Test func writesNothingWhenThereIsNoRoomLeft() throws {
        let department = try Department()
        let store = department.service.store
        try store.writer.write { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        let before = try store.read { (try $0.sites().count, try $0.auditLog().count) }
        #expect(throws: StoreError.full(path: ":memory:")) {
            for number in 1...2_000 {
                try store.write(Verb("test"), on: "", by: .system, at: .testStart) { transaction in
                    _ = try transaction.addSite(
                        uid: UID("uid-\(number)"), code: Code("S\(number)"),
                        name: String(repeating: "长", count: 2_000), address: nil, zone: "Asia/Shanghai",
                        periodMinutes: 30, hours: [])
                    if number == 2_000 { Issue.record("the limit was never reached") }
                }
            }
        }
        // What was acknowledged before the disk filled stays; the change that failed left nothing.
        let after = try store.read { (try $0.sites().count, try $0.auditLog().count) }
        #expect(after.0 - before.0 == after.1 - before.1)
    }
}
