import ArgumentParser
import CadreKit
import CadreModel
import CadreService
import CadreStore

/// `cadre plan list`
struct PlanListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "List the plans.", zhHans: "列出培训方案。"),
            discussion: .said(en: "Example: cadre plan list --json", zhHans: "示例：cadre plan list --json"))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: JSONOption

    func run() throws {
        try Listing(
            rows: database.service().plans().map(PlanRow.init),
            columns: [
                .init(en: "code", zhHans: "编号", { $0.code }),
                .init(en: "imported", zhHans: "导入次数", isNumber: true, { "\($0.imports)" }),
                .init(en: "errors", zhHans: "错误", isNumber: true, { "\($0.errors)" }),
                .init(en: "title", zhHans: "名称", { $0.title }),
            ],
            emptiness: .said(en: "There are no plans yet.", zhHans: "还没有培训方案。")
        ).print(asJSON: output.json)
    }
}

private struct PlanRow: Encodable {
    let code: String
    let title: String
    let imports: Int
    let errors: Int

    init(_ plan: StoredPlan) {
        code = plan.code.text
        title = plan.title
        imports = plan.number
        errors = plan.findings.count { $0.severity == .error }
    }
}
