import Foundation
import Support
import Testing

/// The plan as a client's document, and the pages about plans that the command itself writes.
struct PlanDocumentTests {
    @Test(arguments: ["en", "zh-Hans"])
    func handsOutAPlanAsAValidPage(language: String) throws {
        try withTemporaryFolder { folder in
            let database = folder.appending(path: "cadre.sqlite")
            for name in ["sales-managers", "sales-managers-draft"] {
                _ = try CadreProcess.run(
                    ["plan", "import", Fixture.url("plans/\(name).yaml").path()], database: database)
            }
            let page = folder.appending(path: "plan.html")
            for code in ["SM", "SM-DRAFT"] {
                let run = try CadreProcess.run(
                    ["plan", "export", code, "--format", "html", "--output", page.path()], database: database,
                    language: language)
                #expect(run.status == 0)
                let html = try Data(contentsOf: page)
                if Judge.tidy.isInstalled { #expect(try Judge.tidy.verdict(on: html).text == "") }
            }
            let markdown = try CadreProcess.run(
                ["plan", "export", "SM", "--format", "markdown"], database: database, language: language)
            let chapters = markdown.output.split(separator: "\n").filter { $0.hasPrefix("## ") }.map {
                String($0.dropFirst(3))
            }
            #expect(
                chapters
                    == (language == "en"
                        ? [
                            "Audience", "To be found out", "Objectives", "Outline", "Timetable", "Trainers",
                            "Marks",
                            "Evaluation", "Materials and costs",
                        ] : ["培训对象", "有待确认的事项", "培训目标", "课程大纲", "课程安排", "讲师", "考核办法", "效果评估", "资料与费用"]))
        }
    }

    @Test func beginsAPlanFromFlagsAndFromAnswersAlike() throws {
        try withTemporaryFolder { folder in
            let plan = folder.appending(path: "plan.yaml").path()
            let arguments = [
                "plan", "new", "--audience", "Ten managers", "--size", "10", "--days", "3", "--modules",
                "team-management,dealer-management",
            ]
            let run = try CadreProcess.run(arguments + ["--output", plan])
            #expect(run.status == 0)
            #expect(run.output.contains("ask the client's sales director"))
            #expect(try CadreProcess.run(["plan", "review", plan]).status == 0)
            #expect(try CadreProcess.run(arguments + ["--output", plan]).status == 2)
            let answers = [
                "sh", "-c", #"printf 'Ten managers\n10\n3\nteam-management,dealer-management\n' | "$@""#,
                "sh",
            ]
            let asked = try CadreProcess.run(["plan", "new"], prefix: answers)
            #expect(asked.output == (try String(contentsOfFile: plan, encoding: .utf8)))
            let silent = try CadreProcess.run(
                ["plan", "new", "--size", "10"], prefix: ["sh", "-c", #""$@" </dev/null"#, "sh"])
            #expect(silent.status == 2)
            #expect(silent.errors.contains("--audience"))
        }
    }

    /// The pages of the documentation are what the command prints; `CADRE_RECORD=1` writes them anew.
    @Test func documentsEveryRuleAndTheFormatAsTheCommandDoes() throws {
        let list = try CadreProcess.run(["plan", "rules", "--json"])
        let rules = try #require(
            JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
        let codes = rules.compactMap { $0["code"] as? String }
        for code in codes {
            try expectPage("Rules/\(code).md", of: ["plan", "rules", "show", code, "--markdown"])
        }
        try expectPage("PlanFormat.md", of: ["plan", "schema", "--markdown"])
        let pages = try FileManager.default.contentsOfDirectory(
            atPath: Self.catalogue.appending(path: "Rules").path())
        #expect(pages.sorted() == codes.map { "\($0).md" }.sorted())
        let overview = try String(
            contentsOf: Self.catalogue.appending(path: "PlanReview.md"), encoding: .utf8)
        for code in codes { #expect(overview.contains("<doc:\(code)>"), "\(code)") }
    }

    /// English first, then the same in Chinese.
    private func expectPage(_ name: String, of arguments: [String]) throws {
        let english = try CadreProcess.run(arguments).output
        let chinese = try CadreProcess.run(arguments, language: "zh-Hans").output
        let page =
            english + "\n---\n\n" + chinese.replacing(/^# .*\n/, with: { "**中文**：\($0.output.dropFirst(2))" })
        let file = Self.catalogue.appending(path: name)
        if ProcessInfo.processInfo.environment["CADRE_RECORD"] == "1" {
            try Data(page.utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == page, "\(name)")
    }

    private static let catalogue = Fixture.url("").deletingLastPathComponent().appending(
        path: "Sources/PlanReview/PlanReview.docc")
}
