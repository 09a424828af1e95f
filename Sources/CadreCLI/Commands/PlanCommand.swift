import ArgumentParser

/// `cadre plan`: training plans and the programmes made of them.
struct PlanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "plan",
            abstract: .said(en: "Training plans and programmes.", zhHans: "培训方案。"),
            discussion: .said(
                en: "Example: cadre plan import Fixtures/plans/sales-managers.yaml",
                zhHans: "示例：cadre plan import Fixtures/plans/sales-managers.yaml"),
            subcommands: [
                PlanNewCommand.self, PlanSchemaCommand.self, PlanReviewCommand.self, PlanRulesCommand.self,
                PlanImportCommand.self, PlanListCommand.self, PlanShowCommand.self, PlanExportCommand.self,
            ])
    }
}
