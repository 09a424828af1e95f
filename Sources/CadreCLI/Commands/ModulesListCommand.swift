import ArgumentParser
import CadreKit
import CadreRegistry

/// `cadre modules list`
struct ModulesListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: .said(en: "List the linked modules.", zhHans: "列出课程模块。"),
            discussion: .said(
                en: "Example: cadre modules list --json", zhHans: "示例：cadre modules list --json"))
    }

    @OptionGroup var language: LanguageOption
    @OptionGroup var output: JSONOption

    func run() throws {
        let registry = try Registry.linked()
        try Listing(
            rows: registry.modules.map(ModuleRow.init),
            columns: [
                .init(en: "id", zhHans: "标识", { $0.id }),
                .init(en: "version", zhHans: "版本", { $0.version }),
                .init(en: "title", zhHans: "名称", { $0.title.spoken }),
                .init(en: "units", zhHans: "单元", isNumber: true, { "\($0.units)" }),
                .init(en: "minutes", zhHans: "分钟", isNumber: true, { "\($0.minutes)" }),
                .init(en: "assessments", zhHans: "测评", { $0.assessments.joined(separator: ", ") }),
            ],
            emptiness: .said(en: "No module is linked.", zhHans: "没有内置课程模块。")
        ).print(asJSON: output.json)
    }
}

private struct ModuleRow: Encodable {
    let id: String
    let version: String
    let title: LocalizedText
    let units: Int
    let minutes: Int
    let assessments: [String]

    init(_ module: any CourseModule) {
        id = module.id.text
        version = module.version.description
        title = module.title
        units = module.units.count
        minutes = module.minutes
        assessments = module.assessments.map(\.id.text)
    }
}
