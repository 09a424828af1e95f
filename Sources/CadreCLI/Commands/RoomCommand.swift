import ArgumentParser

/// `cadre room`
struct RoomCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "room",
            abstract: .said(en: "Rooms, seats and features.", zhHans: "教室、座位与设施。"),
            discussion: .said(
                en: "Example: cadre room add BJ-101 一号培训室 --site BJ --seats 16",
                zhHans: "示例：cadre room add BJ-101 一号培训室 --site BJ --seats 16"),
            subcommands: [RoomAddCommand.self, RoomListCommand.self])
    }
}
