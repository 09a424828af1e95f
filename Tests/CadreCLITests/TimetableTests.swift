import Foundation
import Support
import Testing

/// The public benchmark from the command line.
struct TimetableTests {
    private static let instance = Fixture.url("timetables/small.ctt").path()

    @Test func solvesAndScoresAndRepeatsItself() throws {
        try withTemporaryFolder { folder in
            let solutions = try ["one.sol", "two.sol"].map { name in
                let file = folder.appending(path: name)
                let run = try CadreProcess.run([
                    "timetable", "solve", Self.instance, "--output", file.path(), "--moves", "20000",
                    "--threads", "2",
                ])
                #expect(run.status == 0)
                #expect(run.output.contains("violations: 0"))
                return try String(contentsOf: file, encoding: .utf8)
            }
            #expect(solutions[0] == solutions[1])
            let score = try CadreProcess.run(
                ["timetable", "score", Self.instance, folder.appending(path: "one.sol").path(), "--json"])
            #expect(score.status == 0)
            let document = try JSONSerialization.jsonObject(with: Data(score.output.utf8)) as? [String: Any]
            #expect(document?["violations"] as? Int == 0)
        }
    }

    @Test func keepsTheBestWhenItIsInterrupted() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "best.sol")
            // The instance's best cost is above 0, so that only the time or the signal ends the search.
            let run = try CadreProcess.run(
                ["timetable", "solve", Self.instance, "--output", file.path(), "--seconds", "600"],
                prefix: ["timeout", "--signal=INT", "--preserve-status", "1"])
            #expect(run.status == 0)
            #expect(run.output.contains("violations: 0"))
            #expect(FileManager.default.fileExists(atPath: file.path()))
        }
    }

    @Test(arguments: [("en", "is not a new name of a course"), ("zh-Hans", "不是未出现过的课程名称")])
    func pointsAtTheWordThatIsWrong(language: String, sentence: String) throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "bad.ctt")
            let text = try Fixture.text("timetables/small.ctt").replacingOccurrences(
                of: "Talks t3", with: "Teams t3")
            try Data(text.utf8).write(to: file)
            let output = folder.appending(path: "x.sol").path()
            let run = try CadreProcess.run(
                ["timetable", "solve", file.path(), "--output", output], language: language)
            #expect(run.status == 1)
            #expect(run.errors.contains("bad.ctt:13"))
            #expect(run.errors.contains(sentence))
            #expect(!FileManager.default.fileExists(atPath: output))
        }
    }
}
