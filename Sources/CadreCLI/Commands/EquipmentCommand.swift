import ArgumentParser

/// `cadre equipment`
struct EquipmentCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "equipment",
            abstract: .said(en: "Equipment that is counted.", zhHans: "按数量管理的器材。"),
            discussion: .said(
                en: "Example: cadre equipment add flipchart 白板架 --site BJ --quantity 4",
                zhHans: "示例：cadre equipment add flipchart 白板架 --site BJ --quantity 4"),
            subcommands: [EquipmentAddCommand.self, EquipmentListCommand.self])
    }
}
