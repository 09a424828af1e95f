import ArgumentParser
import CadreService

/// `cadre gradebook restore COHORT PERSON COMPONENT --reason TEXT`
struct GradebookRestoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore",
            abstract: .said(
                en: "Take an override or exemption back: the rule counts again.", zhHans: "撤销人工调整或豁免，恢复按规则计分。"
            ),
            discussion: .said(
                en: "Example: cadre gradebook restore SM-2026-1 XS008 total --reason \"Entered by mistake\"",
                zhHans: "示例：cadre gradebook restore SM-2026-1 XS008 total --reason \"误操作\""))
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var decision: DecisionOptions

    func run() throws { try decision.apply(nil, to: database) }
}
