import Foundation
import Support
import Testing

/// Answers handed in as a file, through the executable: refused whole, with the place.
struct ResponseFileTests {
    @Test(arguments: [
        (#"{"q1": "b", "q99": "a"}"#, "no question “q99”"),
        (#"{"q1": "z"}"#, "“q1” has no option “z”"),
        (#"{"q1": ["b"]}"#, "q1"),
        (#"{"q1": "b" "q2": "a"}"#, "line 1, column 12"),
        ("", "line 1"),
    ])
    func refusesAMalformedFileAndKeepsNoAttempt(json: String, sentence: String) throws {
        try withTemporaryFolder { folder in
            _ = try CadreProcess.run([
                "demo", "--output", folder.path(), "--fixtures", Fixture.url("").path(),
            ])
            let database = folder.appending(path: "cadre-demo.sqlite")
            let file = folder.appending(path: "answers.json")
            try Data(json.utf8).write(to: file)
            let before = try CadreProcess.run(["export", "scores"], database: database).output
            let run = try CadreProcess.run(
                [
                    "assess", "submit", "team-management-post", "--cohort", "SM-2026-1", "--person", "XS010",
                    "--response", file.path(),
                ], database: database)
            #expect(run.status == 1)
            #expect(run.errors.contains(sentence), "\(run.errors)")
            #expect(try CadreProcess.run(["export", "scores"], database: database).output == before)
            #expect(
                try CadreProcess.run(["audit"], database: database).output.contains("attempt.submit") == false
            )
        }
    }
}
