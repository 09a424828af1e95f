import ArgumentParser
import CadreKit
import CadreModel
import CadreService

/// `cadre room add CODE NAME --site CODE --seats N`
struct RoomAddCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: .said(en: "Add a room.", zhHans: "添加教室。"),
            discussion: .said(
                en:
                    "Example: cadre room add BJ-101 一号培训室 --site BJ --seats 16 --features projector,movable-seating",
                zhHans:
                    "示例：cadre room add BJ-101 一号培训室 --site BJ --seats 16 --features projector,movable-seating"
            ))
    }

    @OptionGroup var database: DatabaseOptions

    @Argument(
        help: ArgumentHelp(.said(en: "A short code: BJ-101.", zhHans: "编号，如 BJ-101。")), transform: Code.parsed
    )
    var code: Code

    @Argument(help: ArgumentHelp(.said(en: "Its name.", zhHans: "名称。")))
    var name: String

    @Option(
        help: ArgumentHelp(.said(en: "Its site.", zhHans: "所在场地。"), valueName: "code"), transform: Code.parsed
    )
    var site: Code

    @Option(help: ArgumentHelp(.said(en: "Seats.", zhHans: "座位数。")))
    var seats: Int

    @Option(
        help: ArgumentHelp(
            .said(en: "What it has, joined by commas.", zhHans: "设施，用逗号分隔。"), valueName: "names"),
        transform: { try $0.split(separator: ",").map { try RoomFeature.parsed(String($0)) } })
    var features: [RoomFeature] = []

    func run() throws {
        try database.service().addRoom(
            code, at: site, name: name, seats: seats, features: Set(features), by: database.actor)
        print(String.said(en: "Added room \(code).", zhHans: "已添加教室 \(code)。"))
    }
}
