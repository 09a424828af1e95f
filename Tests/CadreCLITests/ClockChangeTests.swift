import Foundation
import Support
import Testing

/// A course on the night on which the clocks of New York go back, typed as a user would.
struct ClockChangeTests {
    @Test func showsWhenASessionEndsByTheClock() throws {
        try withTemporaryFolder { folder in
            let database = folder.appending(path: "cadre.sqlite")
            func cadre(_ arguments: String...) throws -> CadreProcess {
                try CadreProcess.run(arguments, database: database)
            }
            for arguments in [
                ["unit", "add", "TRAINING", "企业培训部"],
                ["people", "import", Fixture.url("rosters/trainers.csv").path()],
                [
                    "site", "add", "NY", "New York", "--zone", "America/New_York", "--hours",
                    "sun=00:00-24:00",
                ],
                [
                    "trainer", "add", "T", "PX01", "--qualified",
                    "team-management,dealer-management,key-account-management,interpersonal-communication",
                ],
                ["plan", "import", Fixture.url("plans/sales-managers.yaml").path()],
                [
                    "cohort", "create", "NY-1", "--programme", "SM", "--site", "NY", "--starts", "2026-11-01",
                ],
            ] {
                let run = try CadreProcess.run(arguments, database: database)
                #expect(run.status == 0, "\(arguments): \(run.errors)\(run.output)")
            }
            let made = try cadre("schedule", "make", "NY-1", "--online", "https://example.com", "--json")
            let sessions = try #require(
                JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [[String: Any]])
            let first = try #require(sessions.first)
            #expect(first["start"] as? String == "00:00")
            // 215 minutes, one hour of which is there twice.
            #expect(first["minutes"] as? Int == 215)
            #expect(first["end"] as? String == "02:35")
            #expect(first["endDay"] as? String == "2026-11-01")
            let moved = try cadre("schedule", "move", "NY-1/1", "--start", "22:00", "--force")
            #expect(moved.status == 0)
            let shown = try cadre("schedule", "show", "NY-1")
            #expect(shown.output.contains("22:00–01:35 +1"))
            #expect(try cadre("cohort", "list").output.contains("open"))
            #expect(try cadre("cohort", "show", "NY-1").output.contains("open; programme SM"))
        }
    }
}
