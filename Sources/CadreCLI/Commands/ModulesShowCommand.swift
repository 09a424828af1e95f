import ArgumentParser
import CadreKit
import CadreModel
import CadreRegistry

/// `cadre modules show ID`
struct ModulesShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(
                en: "Show one module whole, as its trainer needs it.", zhHans: "查看一个课程模块的全部内容（讲师用）。"),
            discussion: .said(
                en: "Example: cadre modules show team-management",
                zhHans: "示例：cadre modules show team-management"))
    }

    @OptionGroup var language: LanguageOption
    @OptionGroup var output: JSONOption

    @Argument(help: ArgumentHelp(.said(en: "The module's id.", zhHans: "模块标识。")), transform: ModuleID.parsed)
    var id: ModuleID

    func run() throws {
        let registry = try Registry.linked()
        guard let module = registry.module(id) else {
            throw CatalogueError.moduleNotLinked(id, linked: registry.modules.map(\.id))
        }
        if output.json { return try printJSON(ModuleContent(module)) }
        print(ModuleDescription(module: module, language: .ofThisRun).text)
    }
}
