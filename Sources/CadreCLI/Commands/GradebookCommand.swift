import ArgumentParser

/// `cadre gradebook …`
struct GradebookCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "gradebook",
            abstract: .said(
                en: "Results: who passes, why, and what was decided.", zhHans: "成绩册：合格情况、计算过程与人工调整。"),
            discussion: .said(
                en: "Example: cadre gradebook SM-2026-1", zhHans: "示例：cadre gradebook SM-2026-1"),
            subcommands: [
                GradebookShowCommand.self, GradebookExplainCommand.self, GradebookOverrideCommand.self,
                GradebookExemptCommand.self, GradebookRestoreCommand.self, GradebookRuleCommand.self,
            ],
            defaultSubcommand: GradebookShowCommand.self)
    }
}
