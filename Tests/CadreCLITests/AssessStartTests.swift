import Foundation
import Support
import Testing

/// What a learner gets to see of a test.
struct AssessStartTests {
    @Test func givesALearnerAPaperOfTheirOwnAndTheSameOneAgain() throws {
        try withTemporaryFolder { folder in
            let demo = try CadreProcess.run([
                "demo", "--output", folder.path(), "--fixtures", Fixture.url("").path(),
            ])
            try #require(demo.status == 0)
            let database = folder.appending(path: "cadre-demo.sqlite")
            let start = { (person: String) in
                try CadreProcess.run(
                    [
                        "assess", "start", "team-management-post", "--cohort", "SM-2026-1", "--person",
                        person, "--json",
                    ],
                    database: database)
            }
            let (first, again, other) = (try start("XS001"), try start("XS001"), try start("XS002"))
            #expect(first.status == 0, "\(first.errors)")
            #expect(again.output == first.output)
            #expect(other.output != first.output)
            #expect(!first.output.contains("\"key\""))
        }
    }

    @Test(arguments: ["team-management-pre", "team-management-post"])
    func showsNoOrderAsItsKey(assessment: String) throws {
        let run = try CadreProcess.run(["assess", "show", assessment, "--json"])
        let form = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let questions = try #require(form["questions"] as? [[String: Any]])
        for question in questions {
            let response = try #require(question["response"] as? [String: Any])
            guard let order = response["order"] as? [String: Any] else { continue }
            let options = try #require(order["options"] as? [[String: Any]]).compactMap {
                $0["id"] as? String
            }
            // The key of the fixture's ordering questions is the alphabet's order.
            #expect(options != options.sorted())
        }
    }
}
