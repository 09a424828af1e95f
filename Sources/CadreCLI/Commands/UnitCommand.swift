import ArgumentParser

/// `cadre unit`
struct UnitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unit",
            abstract: .said(
                en: "Organisation units: own departments and client firms.", zhHans: "组织单位：本公司部门与客户公司。"),
            discussion: .said(
                en: "Example: cadre unit add ACME 示例科技 --kind client",
                zhHans: "示例：cadre unit add ACME 示例科技 --kind client"),
            subcommands: [UnitAddCommand.self, UnitListCommand.self])
    }
}
