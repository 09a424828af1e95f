import Foundation
import Support
import Testing

/// Plans that are refused, or kept as drafts that form no cohort.
struct BadPlanTests {
    @Test func refusesASyntaxErrorAndKeepsNothing() throws {
        try withTemporaryFolder { folder in
            let database = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: database)
            let run = try importPlan(Fixture.url("plans/bad/syntax.yaml"), into: database)
            #expect(run.status == 1)
            #expect(run.errors.contains("syntax.yaml"))
            #expect(
                try CadreProcess.run(["plan", "list", "--json"], database: database).output.contains("[\n\n]")
            )
        }
    }

    @Test(arguments: [
        ("unknown-key", "plan.unknown-key"), ("unlinked-module", "plan.module-not-linked"),
        ("negative-duration", "plan.duration-not-positive"), ("cycle", "plan.circular-prerequisites"),
    ])
    func keepsADraftThatFormsNoCohort(file: String, code: String) throws {
        try withTemporaryFolder { folder in
            let database = folder.appending(path: "cadre.sqlite")
            _ = try CadreProcess.run(["site", "add", "BJ", "北京"], database: database)
            let run = try importPlan(Fixture.url("plans/bad/\(file).yaml"), into: database)
            #expect(run.status == 1)
            #expect(run.output.contains("[\(code)"), "\(run.output)")
            #expect(run.output.firstMatch(of: /yaml:\d+:\d+: error/) != nil)
            let plans = try CadreProcess.run(["plan", "list"], database: database).output
            let plan = try #require(
                plans.split(separator: "\n").dropFirst(2).first?.split(separator: " ").first)
            let cohort = try CadreProcess.run(
                [
                    "cohort", "create", "C1", "--programme", String(plan), "--site", "BJ", "--starts",
                    "2026-03-02",
                ],
                database: database)
            #expect(cohort.status == 1)
            #expect(cohort.errors.contains("cannot form a cohort yet"), "\(cohort.errors)")
        }
    }

    @Test func findsADurationBesideAModuleToo() throws {
        try withTemporaryFolder { folder in
            let database = folder.appending(path: "cadre.sqlite")
            let plan = folder.appending(path: "mixed.yaml")
            let text = """
                code: MIX
                title: 混合
                audience: { size: -5 }
                parts:
                  - title: B
                    module: team-management
                    equipment: { piano: 3 }
                    topics: [{ title: b1, minutes: -60 }]
                """
            try Data(text.utf8).write(to: plan)
            let run = try importPlan(plan, into: database)
            #expect(run.status == 1)
            #expect(run.output.contains("mixed.yaml:3:13: error"), "\(run.output)")
            #expect(run.output.contains("mixed.yaml:8:"), "\(run.output)")
            #expect(run.output.contains("plan.ignored-beside-module"))
        }
    }

    private func importPlan(_ file: URL, into database: URL) throws -> CadreProcess {
        try CadreProcess.run(["plan", "import", file.path()], database: database)
    }
}
