import ArgumentParser
import CadreKit
import CadreRegistry

/// `cadre modules show ID`
struct ModulesShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: .said(en: "Show one module whole.", zhHans: "查看一个课程模块的全部内容。"),
            discussion: .said(
                en: "Example: cadre modules show team-management",
                zhHans: "示例：cadre modules show team-management"))
    }

    @OptionGroup var language: LanguageOption
    @Argument(transform: ModuleID.parsed) var id: ModuleID

    func run() throws {}
}
