import ArgumentParser

/// `cadre room`
struct RoomCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "room",
            abstract: .said(en: "Rooms, seats and features.", zhHans: "教室、座位与设施。"),
            subcommands: [RoomAddCommand.self, RoomListCommand.self])
    }
}
