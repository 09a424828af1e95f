import ArgumentParser

/// `cadre equipment`
struct EquipmentCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "equipment",
            abstract: .said(en: "Equipment that is counted.", zhHans: "按数量管理的器材。"),
            subcommands: [EquipmentAddCommand.self, EquipmentListCommand.self])
    }
}
