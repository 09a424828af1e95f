import ArgumentParser
import CadreModel
import CadreService
import Foundation

/// `cadre plan import FILE.yaml`
struct PlanImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: .said(en: "Import a plan from YAML.", zhHans: "导入 YAML 格式的培训方案。"),
            discussion: .said(
                en: """
                    A plan with errors is kept as a draft with its findings and forms no cohort.
                    Example: cadre plan import Fixtures/plans/sales-managers.yaml
                    """,
                zhHans: "有错误的方案会连同问题清单存为草稿，不能开班。\n示例：cadre plan import Fixtures/plans/sales-managers.yaml"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The plan.", zhHans: "方案文件。"), valueName: "file.yaml"))
    var file: String

    func run() throws {
        let bytes = try InputFile.read(file)
        let result = try database.service(creating: true).importPlan(bytes, file: file, by: database.actor)
        if output.json {
            try printJSON(PlanImportDocument(result))
            guard !result.findings.hasErrors else { throw Failure.refused }
            return
        }
        FindingReport(file: file, findings: result.findings).print()
        guard let revision = result.revision, !result.findings.hasErrors else {
            print(
                String.said(
                    en:
                        "Kept plan \(result.code) as a draft: it forms no cohort until its errors are mended.",
                    zhHans: "方案 \(result.code) 已存为草稿：改正错误后方可开班。"))
            if let revision = result.revision {
                print(
                    String.said(
                        en: "Until then new cohorts are formed of revision \(revision), which had no errors.",
                        zhHans: "在此之前，新班级仍按没有错误的第 \(revision) 版开班。"))
            }
            throw Failure.refused
        }
        print(
            result.isNew
                ? String.said(
                    en: "Imported programme \(result.code), revision \(revision).",
                    zhHans: "已导入方案 \(result.code)，第 \(revision) 版。")
                : String.said(
                    en: "Programme \(result.code) is unchanged at revision \(revision).",
                    zhHans: "方案 \(result.code) 没有变化，仍为第 \(revision) 版。"))
    }
}

/// An imported plan as `--json` gives it.
private struct PlanImportDocument: Encodable {
    let code: String
    let findings: [Finding]
    let revision: Int?
    let isNew: Bool

    init(_ result: PlanImport) {
        code = result.code.text
        findings = result.findings
        revision = result.revision
        isNew = result.isNew
    }
}
