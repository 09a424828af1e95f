import Foundation
import Support
import Testing

/// What was said of a day, and taken back, typed as a user would.
struct TakingBackTests {
    @Test func makesDaysOrdinaryAgain() throws {
        try withTemporaryFolder { folder in
            let database = folder.appending(path: "cadre.sqlite")
            func cadre(_ arguments: String...) throws -> CadreProcess {
                try CadreProcess.run(arguments, database: database)
            }
            _ = try cadre("site", "add", "BJ", "北京")
            _ = try cadre("unit", "add", "TRAINING", "企业培训部")
            _ = try cadre("people", "import", Fixture.url("rosters/trainers.csv").path())
            _ = try cadre("trainer", "add", "T", "PX01", "--qualified", "sales")
            #expect(try cadre("site", "holiday", "2026-10-01", "国庆节").status == 0)
            #expect(try cadre("site", "holiday", "2026-10-01").status == 2)
            #expect(
                try cadre("site", "holiday", "2026-10-01", "--remove").output
                    == "2026-10-01 is an ordinary day again.\n")
            #expect(try cadre("site", "holiday", "2026-10-01", "--remove").status == 1)
            #expect(try cadre("trainer", "availability", "T", "--off", "2026-03-04").output.contains("–"))
            let cleared = try cadre("trainer", "availability", "T", "--clear", "2026-03-04")
            #expect(cleared.output.contains("No dates differ."))
            #expect(try cadre("trainer", "availability", "T", "--clear", "2026-03-04").status == 1)
        }
    }

    @Test func showsEveryStateOfARecord() throws {
        try withTemporaryFolder { folder in
            let demo = try CadreProcess.run(
                ["demo", "--output", folder.path(), "--fixtures", Fixture.url("").path()])
            #expect(demo.status == 0)
            let database = folder.appending(path: "cadre-demo.sqlite")
            let record = ["SM-2026-1/1", "XS001"]
            let clear = try CadreProcess.run(["attendance", "clear"] + record, database: database)
            #expect(clear.status == 0)
            let run = try CadreProcess.run(
                ["attendance", "history"] + record + ["--json"], database: database)
            let states = try #require(
                JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
            #expect(states.map { $0["status"] as? String } == ["present", nil])
            let table = try CadreProcess.run(
                ["attendance", "history"] + record, database: database, language: "zh-Hans")
            #expect(table.output.contains("已撤销"))
        }
    }
}
