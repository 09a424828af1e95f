import Foundation
import Support
import Testing

/// The plan as it was posted, and what its author hears.
struct PlanReviewTests {
    private static let posted = Fixture.url("plans/sales-managers-draft.yaml").path()

    @Test func namesWhatThePostedPlanLacks() throws {
        let run = try CadreProcess.run(["plan", "review", Self.posted, "--json"])
        #expect(run.status == 1)
        let review = try #require(
            JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let findings = try #require(review["findings"] as? [[String: Any]])
        let codes = findings.compactMap { $0["code"] as? String }
        #expect(codes.count { $0 == "objective.goal-not-observable" } == 4)
        for code in [
            "objective.goal-not-taught", "content.no-durations", "evaluation.no-assessment",
            "content.part-broken-off", "content.duplicate-number", "audience.organisation",
        ] {
            #expect(codes.count { $0 == code } == 1, "\(code)")
        }
        let broken = try #require(findings.first { $0["code"] as? String == "content.part-broken-off" })
        #expect((broken["place"] as? [String: Any])?["line"] as? Int == 45)
    }

    @Test(arguments: ["en", "zh-Hans"])
    func findsNothingToMendInTheGoodPlan(language: String) throws {
        let plan = Fixture.url("plans/sales-managers.yaml").path()
        let run = try CadreProcess.run(["plan", "review", plan, "--strict", "--json"], language: language)
        #expect(run.status == 0)
        let review = try #require(
            JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect((review["findings"] as? [Any])?.isEmpty == true, "\(run.output)")
    }

    @Test func tellsAnEditorTheSameInSARIF() throws {
        let run = try CadreProcess.run(["plan", "review", Self.posted, "--sarif"], language: "zh-Hans")
        let log = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let first = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(first["results"] as? [[String: Any]])
        let driver = try #require((first["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = Set(try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String })
        #expect(results.count > 15)
        #expect(results.allSatisfy { rules.contains($0["ruleId"] as? String ?? "") })
    }

    @Test(arguments: ["en", "zh-Hans"])
    func explainsEveryRule(language: String) throws {
        let list = try CadreProcess.run(["plan", "rules", "--json"], language: language)
        let rules = try #require(
            JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
        #expect(rules.count >= 30)
        let code = try #require(rules.first?["code"] as? String)
        let page = try CadreProcess.run(["plan", "rules", "show", code], language: language)
        #expect(page.status == 0)
        #expect(page.output.hasPrefix(code))
        #expect(try CadreProcess.run(["plan", "rules", "show", "no.such"], language: language).status == 2)
    }

    @Test func refusesWhatIsNoPlanAndWritesNothing() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "plan.yaml")
            try Data("title: [".utf8).write(to: file)
            #expect(try CadreProcess.run(["plan", "review", file.path()]).status == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["plan.yaml"])
        }
    }
}
