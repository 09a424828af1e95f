import ArgumentParser
import CadreKit
import CadreModel
import CadreService
import CadreStore

/// `cadre plan show CODE`
struct PlanShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(en: "Show a plan, its programme and its findings.", zhHans: "查看培训方案、课程结构与问题清单。"),
            discussion: .said(en: "Example: cadre plan show SM", zhHans: "示例：cadre plan show SM"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The plan's code.", zhHans: "方案编号。")), transform: Code.parsed)
    var code: Code

    func run() throws {
        let (plan, draft, revision) = try database.service().plan(code)
        if output.json {
            return try printJSON(
                PlanDocument(draft: draft, findings: plan.findings, programme: revision?.programme))
        }
        print("\(plan.code)  \(plan.title)")
        if let revision { print(ProgrammeDescription(revision: revision, language: .ofThisRun).text) }
        FindingReport(file: plan.code.text, findings: plan.findings).print()
    }
}

private struct PlanDocument: Encodable {
    let draft: PlanDraft
    let findings: [Finding]
    let programme: Programme?
}
