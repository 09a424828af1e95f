import ArgumentParser

/// `cadre unit`
struct UnitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unit",
            abstract: .said(
                en: "Organisation units: own departments and client firms.", zhHans: "组织单位：本公司部门与客户公司。"),
            subcommands: [UnitAddCommand.self, UnitListCommand.self])
    }
}
