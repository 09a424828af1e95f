import ArgumentParser

/// `cadre room`: the rooms that sessions are held in.
struct RoomCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "room", abstract: .said(en: "Rooms, seats and features.", zhHans: "教室、座位与设施。"))
    }
}
