import ArgumentParser
import CadreKit
import CadreRegistry

/// `cadre modules`: the curricula that this build is linked with.
struct ModulesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "modules",
            abstract: .said(en: "The curricula linked into this build.", zhHans: "本程序内置的课程模块。"),
            discussion: .said(
                en: "Example: cadre modules show team-management --trainer",
                zhHans: "示例：cadre modules show team-management --trainer"),
            subcommands: [ModulesListCommand.self, ModulesShowCommand.self],
            defaultSubcommand: ModulesListCommand.self)
    }
}
