import ArgumentParser
import CadreModel
import CadreService

/// `cadre schedule pin SESSION… [--release]`
struct SchedulePinCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pin",
            abstract: .said(
                en: "Keep sessions where they are when the timetable is made or mended.",
                zhHans: "锁定课次：重排或修补课表时不移动。"),
            discussion: .said(
                en: "Example: cadre schedule pin SM-2026-1/3", zhHans: "示例：cadre schedule pin SM-2026-1/3"))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(help: ArgumentHelp(.said(en: "The sessions' codes.", zhHans: "课次编号。")), transform: Code.parsed)
    var sessions: [Code]

    @Flag(help: ArgumentHelp(.said(en: "Let them move again.", zhHans: "解除锁定。")))
    var release = false

    func run() throws {
        try database.service().pinSessions(sessions, isPinned: !release, by: database.actor)
        let names = sessions.map(\.text).joined(separator: .said(en: ", ", zhHans: "、"))
        print(
            release
                ? String.said(en: "May move again: \(names).", zhHans: "已解除锁定：\(names)。")
                : String.said(en: "Pinned: \(names).", zhHans: "已锁定：\(names)。"))
    }
}
